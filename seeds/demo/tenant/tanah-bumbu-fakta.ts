import type { ProfilUnit } from '../jawaban/profil';
import type { FaktaDemo, Tindakan } from '../tipe';
import { faktaDari } from './bahan';

/** Prerequisites of the instansi (Tabel 5): enough for WBK; SAKIP stays one letter below WBBM. */
export function faktaInstansi(perTanggal: string, dicatat: Tindakan): readonly FaktaDemo[] {
  return faktaDari(
    { opini_bpk: 'WTP', sakip: 'B', indeks_rb: 'B', spip: 3 },
    perTanggal,
    'Hasil evaluasi tahun sebelumnya (contoh)',
    dicatat,
  );
}

/** TLHP that is not closed yet, in percent, by unit. */
const TLHP: Readonly<Record<string, number>> = { pupr: 88.5, dlh: 92.31, 'kec-kusan-hulu': 95 };
/** Internal SAKIP letters other than B; RSUD leans on the affirmation track of PermenPANRB 5/2024. */
const SAKIP_INTERNAL: Readonly<Record<string, string>> = {
  pmptsp: 'BB',
  rsud: 'CC',
  pupr: 'CC',
  'kec-kusan-hulu': 'CC',
};

/** Prerequisites of one unit, in line with the counts of its worksheet. */
export function faktaUnit(
  unit: string,
  profil: ProfilUnit,
  perTanggal: string,
  dicatat: Tindakan,
): readonly FaktaDemo[] {
  const wajib = profil.administrator + profil.pengawas + profil.pelaksana;
  const lapor = Math.round(((wajib - profil.lhkanKurang) / wajib) * 10_000) / 100;
  return faktaDari(
    {
      layanan_inti: true,
      dampak: true,
      tlhp: TLHP[unit] ?? 100,
      lhkpn_lhkan: lapor,
      masa_pembangunan: 1,
      sakip_internal: SAKIP_INTERNAL[unit] ?? 'B',
    },
    perTanggal,
    'Surat keterangan Inspektorat dan rekap BKPSDM (contoh)',
    dicatat,
  );
}
