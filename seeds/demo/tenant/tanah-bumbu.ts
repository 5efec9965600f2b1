import { TANAH_BUMBU } from '@/seeds/referensi/tanah-bumbu';
import { type Masa, saatKerja } from '../lembar';
import { pelakuUnit, unitKode } from '../orang';
import { pindah } from '../riwayat';
import type { KeikutsertaanDemo, LkeDemo, ProgramDemo, TenantDemo, Tindakan } from '../tipe';
import type { KalenderHidup } from '../waktu';
import { dicanangkan } from './cerita';
import { faktaInstansi, faktaUnit } from './tanah-bumbu-fakta';
import { jabatanTanahBumbu, LUAR, orangTanahBumbu, TB } from './tanah-bumbu-orang';
import { pencananganInstansi } from './tanah-bumbu-pencanangan';
import { programPmptsp, WBK_PMPTSP } from './tanah-bumbu-pmptsp';
import { DIUSULKAN, MEMBANGUN } from './tanah-bumbu-sasaran';
import { lkeLalu, type SiklusUnit, siklusUnit } from './tanah-bumbu-siklus';
import {
  langkahTpn,
  lkeBelumSelesai,
  lkeDiusulkan,
  lkeKini,
  penetapanSatui,
  saatKirimUsulan,
} from './tanah-bumbu-unit';

const ZONA = 'WITA';
/** The day from which the units build, as drawn. */
const MEMBANGUN_SEJAK = '2025-10-06';

/** Units whose worksheet has hardly begun: they build, but nobody can judge them yet. */
const BELUM = ['bpkad', 'bapenda', 'kec-mantewe'] as const;
/** Not enrolled: a part of a unit, and puskesmas that have not declared. */
const TIDAK_IKUT = new Set([
  'organisasi',
  'pkm-batulicin-1',
  'pkm-simpang-empat',
  'pkm-karang-bintang',
  'pkm-satui',
  'pkm-giri-mulya',
  'pkm-pulau-tanjung',
]);

/** Kabupaten Tanah Bumbu, the living tenant: three cycles, 42 units in every stage. */
export function tanahBumbu(kalender: KalenderHidup): TenantDemo {
  const ikut = TANAH_BUMBU.unit.map((u) => u.kode).filter((kode) => !TIDAK_IKUT.has(kode));
  const siklus = [...MEMBANGUN, ...DIUSULKAN].map(siklusUnit);
  const membangun = new Set([...siklus.map((s) => s.sasaran.unit), ...BELUM]);
  return {
    referensi: TANAH_BUMBU,
    aksen: null,
    ...orangTanahBumbu(ikut, membangun),
    jabatan: jabatanTanahBumbu(ikut, kalender),
    program: [programPmptsp(), programLalu(kalender, siklus), programKini(kalender, ikut, siklus)],
  };
}

function programKini(
  kalender: KalenderHidup,
  ikut: readonly string[],
  siklus: readonly SiklusUnit[],
): ProgramDemo {
  const { hari, tahun } = kalender;
  const admin = (n: number, kunci: string): Tindakan => ({
    oleh: TB.organisasi,
    pada: saatKerja(hari(n), ZONA, kunci),
  });
  const bySiklus = new Map(siklus.map((s) => [s.sasaran.unit, s]));
  const diusulkan = new Set(DIUSULKAN.map((s) => s.unit));
  const surat = `000.8/${tahun % 100}1/ORG/${hari(-46).slice(0, 4)} (contoh)`;
  const keikutsertaan = ikut.map((unit): KeikutsertaanDemo => {
    const s = bySiklus.get(unit);
    const belum = (BELUM as readonly string[]).includes(unit);
    if (!s && !belum) return dicanangkan(unit);
    const kepala = pelakuUnit(TANAH_BUMBU, unitKode(TANAH_BUMBU, unit)).kepala;
    const mulai = pindah('mulai_pembangunan', kepala, saatKerja(hari(-84), ZONA, `mulai ${unit}`));
    const dasar = {
      ...dicanangkan(unit),
      tahap: 'pembangunan' as const,
      target: s?.sasaran.target ?? ('WBK' as const),
      membangunSejak: unit === 'pmptsp' ? WBK_PMPTSP : MEMBANGUN_SEJAK,
      predikatAwal: unit === 'pmptsp' ? ('WBK' as const) : null,
      predikatSejak: unit === 'pmptsp' ? WBK_PMPTSP : null,
      riwayat: [mulai],
    };
    if (!s) return { ...dasar, lke: lkeBelumSelesai(unit, kalender) };
    const fakta = faktaUnit(unit, s.profil, hari(-60), admin(-58, `fakta ${unit}`));
    if (!diusulkan.has(unit)) return { ...dasar, fakta, lke: lkeKini(s, kalender) };
    const usul = pindah(
      'usulkan',
      TB.organisasi,
      saatKerja(hari(unit === 'kec-batulicin' ? -9 : -48), ZONA, `usul ${unit}`),
    );
    const lke = lkeDiusulkan(s, kalender);
    if (unit === 'kec-batulicin')
      return { ...dasar, tahap: 'pengusulan', fakta, riwayat: [mulai, usul], lke };
    const kirim = pindah('kirim_usulan', TB.bupati, saatKirimUsulan(kalender), {
      dokumen: surat,
    });
    const langkah = langkahTpn(unit, kalender);
    if (unit !== 'kec-satui')
      return { ...dasar, tahap: 'penilaian', fakta, riwayat: [mulai, usul, kirim], lke, langkah };
    const saran = pindah('rekomendasikan', LUAR.tpn1, saatKerja(hari(-9), ZONA, 'rekomendasi satui'), {
      dokumen: 'LHE TPN 000 (contoh)',
    });
    return {
      ...dasar,
      tahap: 'penetapan',
      fakta,
      riwayat: [mulai, usul, kirim, saran],
      lke,
      langkah,
      penetapan: penetapanSatui(kalender),
    };
  });
  return {
    tahun,
    nama: `Siklus ${tahun}`,
    instrumenId: 'permenpanrb-90-2021',
    instrumenVersi: 1,
    mandiriBuka: hari(-82),
    mandiriTutup: kalender.mandiriTutup,
    tpiTutup: kalender.tpiTutup,
    usulanTutup: kalender.usulanTutup,
    dibuat: admin(-110, 'program kini'),
    pencanangan: [pencananganInstansi(admin(-109, 'pencanangan kini'))],
    keikutsertaan,
    usulan: [
      {
        kode: 'pertama',
        nomorSurat: surat,
        tanggalSurat: hari(-46),
        nomorSptjm: `700/${tahun % 100}2/SPTJM/${hari(-46).slice(0, 4)} (contoh)`,
        narahubung: 'Kepala Bagian Organisasi',
        disusun: { oleh: TB.organisasi, pada: saatKerja(hari(-48), ZONA, 'usul kec-satui') },
        dikirim: { oleh: TB.bupati, pada: saatKirimUsulan(kalender) },
        unit: ['kec-satui', 'kec-karang-bintang', 'nakertrans', 'perpustakaan'],
      },
      {
        kode: 'kedua',
        nomorSurat: `000.8/${tahun % 100}7/ORG/${hari(-2).slice(0, 4)} (contoh)`,
        tanggalSurat: hari(-2),
        nomorSptjm: `700/${tahun % 100}8/SPTJM/${hari(-2).slice(0, 4)} (contoh)`,
        narahubung: 'Kepala Bagian Organisasi',
        disusun: { oleh: TB.organisasi, pada: saatKerja(hari(-9), ZONA, 'usul kec-batulicin') },
        dikirim: null,
        unit: ['kec-batulicin'],
      },
    ],
    fakta: faktaInstansi(hari(-90), admin(-88, 'fakta instansi kini')),
    penugasan: [
      { orang: LUAR.tpn1, nomorSurat: 'B/000/TPN (contoh)', mulai: hari(-44) },
      { orang: LUAR.tpn2, nomorSurat: 'B/000/TPN (contoh)', mulai: hari(-44) },
    ],
  };
}

/** The cycle before: twenty units with a claim and TPI's endorsed result, none proposed. */
function programLalu(kalender: KalenderHidup, siklus: readonly SiklusUnit[]): ProgramDemo {
  const { hari } = kalender;
  const tahun = kalender.tahun - 1;
  const admin = (n: number, kunci: string): Tindakan => ({
    oleh: TB.organisasi,
    pada: saatKerja(hari(n), ZONA, kunci),
  });
  const masa = (dari: number, sampai: number): Masa => ({
    dari: hari(dari),
    sampai: hari(sampai),
    zona: ZONA,
  });
  return {
    tahun,
    nama: `Siklus ${tahun}`,
    instrumenId: 'permenpanrb-90-2021',
    instrumenVersi: 1,
    mandiriBuka: hari(-410),
    mandiriTutup: hari(-346),
    tpiTutup: hari(-311),
    usulanTutup: `${tahun}-05-31`,
    dibuat: admin(-421, 'program lalu'),
    pencanangan: [pencananganInstansi(admin(-420, 'pencanangan lalu'))],
    keikutsertaan: siklus.map((s, urut): KeikutsertaanDemo => {
      const { unit, target } = s.sasaran;
      const kepala = pelakuUnit(TANAH_BUMBU, unitKode(TANAH_BUMBU, unit)).kepala;
      const penilai = urut % 2 === 0 ? TB.auditorMuda : TB.auditorPertama;
      const ketua = urut % 2 === 0 ? TB.irban1 : TB.irban2;
      const lke: readonly LkeDemo[] = lkeLalu(
        s,
        tahun,
        { unit: masa(-408, -352), tpi: masa(-343, -314) },
        saatKerja(hari(-350), ZONA, `lalu kirim ${unit}`),
        { penilai, disahkan: { oleh: ketua, pada: saatKerja(hari(-312), ZONA, `lalu sah ${unit}`) } },
      );
      return {
        ...dicanangkan(unit),
        tahap: 'pembangunan',
        target,
        membangunSejak: unit === 'pmptsp' ? WBK_PMPTSP : MEMBANGUN_SEJAK,
        predikatAwal: unit === 'pmptsp' ? 'WBK' : null,
        predikatSejak: unit === 'pmptsp' ? WBK_PMPTSP : null,
        riwayat: [pindah('mulai_pembangunan', kepala, saatKerja(hari(-412), ZONA, `lalu mulai ${unit}`))],
        lke,
        fakta: faktaUnit(unit, s.profil, hari(-330), admin(-329, `lalu fakta ${unit}`)),
      };
    }),
    usulan: [],
    fakta: faktaInstansi(hari(-340), admin(-338, 'fakta instansi lalu')),
    penugasan: [],
  };
}
