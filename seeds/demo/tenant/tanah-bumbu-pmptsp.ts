import { TANAH_BUMBU } from '@/seeds/referensi/tanah-bumbu';
import { profilDari } from '../jawaban/profil';
import { susunLke } from '../jawaban/susun';
import { saatKerja } from '../lembar';
import { pelakuUnit, unitKode } from '../orang';
import { pindah } from '../riwayat';
import type { LangkahDemo, ProgramDemo, Tindakan } from '../tipe';
import { faktaInstansi, faktaUnit } from './tanah-bumbu-fakta';
import { LUAR, TB } from './tanah-bumbu-orang';
import { pencananganPmptsp } from './tanah-bumbu-pencanangan';
import { jawabanTpn, klaimUnit, LKE_90, lkePenilai, lkeUnit } from './tanah-bumbu-siklus';

const ZONA = 'WITA';
const UNIT = 'pmptsp';
const SURAT = '000.8/210/ORG/2025 (contoh)';

/** The decree of DPMPTSP's WBK (invented), and the day from which it builds towards WBBM. */
export const WBK_PMPTSP = '2025-11-10';

/** The program of 2025: DPMPTSP alone goes the whole way to Menuju WBK (invented, as on the drawn public page). */
export function programPmptsp(): ProgramDemo {
  const profil = profilDari(UNIT, 'dinas');
  const tpi = susunLke({
    instrumen: LKE_90,
    profil,
    sasaran: {
      total: null,
      tetap: { 'B.I.a': 3.74, 'B.I.b': 'C', 'B.II.a': 3.6 },
      areaPersen: { MP: 76.4, TT: 73.2, SDM: 71.8, AK: 75.1, PW: 68.9, PP: 80.2 },
    },
    kunci: 'tb 2025 pmptsp',
  });
  const klaim = klaimUnit(tpi, '2025 pmptsp');
  const tpn = jawabanTpn(tpi, '2025 pmptsp', 3, { 'B.I.a': 3.7, 'B.II.a': 3.56 });
  const pada = (hari: string, apa: string): Date => saatKerja(hari, ZONA, `2025 ${apa}`);
  const admin = (hari: string, apa: string): Tindakan => ({ oleh: TB.organisasi, pada: pada(hari, apa) });
  const kepala = pelakuUnit(TANAH_BUMBU, unitKode(TANAH_BUMBU, UNIT)).kepala;
  const oleh = LUAR.tpn1;
  const langkah: readonly LangkahDemo[] = (
    [
      ['administrasi', '2025-06-20'],
      ['desk', '2025-07-15'],
      ['lapangan', '2025-08-20'],
      ['survei', '2025-09-10'],
      ['clearance', '2025-10-07'],
      ['panel', '2025-10-21'],
    ] as const
  ).map(([nama, tanggal]) => ({
    langkah: nama,
    hasil: 'lolos',
    tanggal,
    catatan: null,
    oleh,
    pada: pada(tanggal, nama),
  }));
  return {
    tahun: 2025,
    nama: 'Siklus 2025',
    instrumenId: 'permenpanrb-90-2021',
    instrumenVersi: 1,
    mandiriBuka: '2024-11-04',
    mandiriTutup: '2024-12-13',
    tpiTutup: '2025-01-31',
    usulanTutup: '2025-05-31',
    dibuat: admin('2024-10-21', 'program'),
    pencanangan: [pencananganPmptsp(admin('2024-10-22', 'pencanangan'))],
    keikutsertaan: [
      {
        unit: UNIT,
        tahap: 'penetapan',
        target: 'WBK',
        membangunSejak: '2023-02-01',
        predikatAwal: null,
        predikatSejak: null,
        riwayat: [
          pindah('mulai_pembangunan', kepala, pada('2024-10-28', 'mulai')),
          pindah('usulkan', TB.organisasi, pada('2025-05-20', 'usul')),
          pindah('kirim_usulan', TB.bupati, pada('2025-05-28', 'kirim'), { dokumen: SURAT }),
          pindah('rekomendasikan', oleh, pada('2025-10-24', 'saran'), {
            dokumen: 'LHE TPN 000/2025 (contoh)',
          }),
        ],
        lke: [
          lkeUnit({
            unit: UNIT,
            jawaban: klaim,
            masa: { dari: '2024-11-05', sampai: '2024-12-09', zona: ZONA },
            tahun: 2024,
            dikirim: pada('2024-12-11', 'kirim lke'),
          }),
          lkePenilai('tpi', {
            unit: UNIT,
            jawaban: tpi,
            banding: klaim,
            sejak: pada('2024-12-11', 'kirim lke'),
            masa: { dari: '2024-12-16', sampai: '2025-01-22', zona: ZONA },
            tahun: 2024,
            oleh: TB.auditorMadya,
            disahkan: { oleh: TB.irban1, pada: pada('2025-01-27', 'sah') },
          }),
          lkePenilai('tpn', {
            unit: UNIT,
            jawaban: tpn,
            banding: tpi,
            sejak: pada('2025-05-28', 'kirim'),
            masa: { dari: '2025-06-23', sampai: '2025-10-14', zona: ZONA },
            tahun: 2025,
            oleh,
            disahkan: { oleh, pada: pada('2025-10-22', 'sah tpn') },
          }),
        ],
        langkah,
        penetapan: {
          keputusan: 'WBK',
          nomor: 'Keputusan Menteri PANRB Nomor 000 Tahun 2025 (nomor contoh)',
          tanggal: WBK_PMPTSP,
          catatan: null,
          diusulkan: admin('2025-11-12', 'tetap'),
          diterbitkan: { oleh: TB.bupati, pada: pada('2025-11-13', 'terbit') },
        },
        fakta: faktaUnit(UNIT, profil, '2025-01-15', admin('2025-01-16', 'fakta')),
      },
    ],
    usulan: [
      {
        kode: '2025',
        nomorSurat: SURAT,
        tanggalSurat: '2025-05-27',
        nomorSptjm: '700/211/SPTJM/2025 (contoh)',
        narahubung: 'Kepala Bagian Organisasi',
        disusun: admin('2025-05-20', 'susun'),
        dikirim: { oleh: TB.bupati, pada: pada('2025-05-28', 'kirim') },
        unit: [UNIT],
      },
    ],
    fakta: faktaInstansi('2025-01-15', admin('2025-01-16', 'fakta instansi')),
    penugasan: [{ orang: oleh, nomorSurat: 'B/000/TPN/2025 (contoh)', mulai: '2025-06-02' }],
  };
}
