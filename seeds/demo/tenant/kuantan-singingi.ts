import { KUANTAN_SINGINGI } from '@/seeds/referensi/kuantan-singingi';
import { saatKerja } from '../lembar';
import { BukuOrang, unitKode } from '../orang';
import type { ProgramDemo, TenantDemo, Tindakan } from '../tipe';
import { instrumenDari } from './bahan';
import { type Cerita, dicanangkan, ikutCerita, type UnitCerita } from './cerita';
import { LUAR } from './tanah-bumbu-orang';

const HARI = '2020-08-25';
const ADMIN = 'kuantan-singingi/organisasi';

const CERITA: Cerita = {
  referensi: KUANTAN_SINGINGI,
  instrumen: instrumenDari('permenpanrb-10-2019'),
  tahun: 2020,
  buka: '2020-09-07',
  tutup: '2020-10-30',
  admin: ADMIN,
  ketuaTpi: 'kuantan-singingi/irban1',
  anggotaTpi: 'kuantan-singingi/auditor',
};

const MEMBANGUN: readonly UnitCerita[] = [
  { unit: 'dukcapil', ukuran: 'dinas', persen: 68.4, ipak: 3.52, ipkp: 3.34, terkirim: true, dinilai: true },
  { unit: 'pmptsp', ukuran: 'dinas', persen: 71.2, ipak: 3.6, ipkp: 3.41, terkirim: true, dinilai: true },
  { unit: 'rsud', ukuran: 'rsud', persen: 63.5, ipak: 3.4, ipkp: 3.2, terkirim: true },
  { unit: 'kesehatan', ukuran: 'dinas', persen: 59.8, ipak: 3.35, ipkp: 3.1 },
  { unit: 'pendidikan', ukuran: 'dinas', persen: 55.3, ipak: 3.2, ipkp: 3, terisi: 52 },
  { unit: 'kec-kuantan-tengah', ukuran: 'kecamatan', persen: 61.7, ipak: 3.45, ipkp: 3.22, terkirim: true },
  { unit: 'kec-benai', ukuran: 'kecamatan', persen: 54.6, ipak: 3.3, ipkp: 3.05, terisi: 38 },
  { unit: 'kec-singingi', ukuran: 'kecamatan', persen: 52.1, ipak: 3.25, ipkp: 3, terisi: 17 },
];

/** Kabupaten Kuantan Singingi, 2020: every OPD and all 15 kecamatan declared on 25 August (S0). */
export function kuantanSingingi(): TenantDemo {
  const ikut = KUANTAN_SINGINGI.unit.map((u) => u.kode).filter((kode) => kode !== 'organisasi');
  const membangun = new Map(MEMBANGUN.map((u) => [u.unit, u]));
  const buku = new BukuOrang(KUANTAN_SINGINGI, 2, '2020-08-03');
  buku.tambahDengan('bupati', 'Bupati Kuantan Singingi', 'pimpinan');
  buku.tambahDengan('organisasi', 'Kepala Bagian Organisasi Kuantan Singingi', 'admin_instansi');
  buku.tambahDengan('irban1', 'Inspektur Pembantu Wilayah I Kuantan Singingi', 'tpi_ketua');
  buku.tambahDengan('auditor', 'Auditor Ahli Muda Inspektorat Kuantan Singingi', 'tpi_anggota');
  for (const { unit } of MEMBANGUN) buku.tambahUnit(unitKode(KUANTAN_SINGINGI, unit), true);
  buku.beri(LUAR.ombudsman, 'pengamat', 'Asisten Ombudsman Republik Indonesia');
  const dicatat: Tindakan = { oleh: ADMIN, pada: saatKerja('2020-08-26', 'WIB', 'kuansing catat') };
  const program: ProgramDemo = {
    tahun: 2020,
    nama: 'Zona Integritas 2020',
    instrumenId: 'permenpanrb-10-2019',
    instrumenVersi: 1,
    mandiriBuka: CERITA.buka,
    mandiriTutup: CERITA.tutup,
    tpiTutup: '2020-11-30',
    usulanTutup: '2020-12-18',
    dibuat: { oleh: ADMIN, pada: saatKerja('2020-08-10', 'WIB', 'kuansing program') },
    pencanangan: [
      {
        unit: null,
        tanggal: HARI,
        tempat: 'Pendopo Rumah Dinas Bupati, Teluk Kuantan',
        moda: 'acara',
        naskah:
          'Pencanangan pembangunan Zona Integritas menuju WBK dan WBBM di lingkungan Pemerintah Kabupaten Kuantan Singingi. Penandatanganan komitmen ini dilaksanakan pula di setiap unit kerja, termasuk seluruh kecamatan. (Ringkasan; bukan naskah asli.)',
        publikasi: [
          {
            tautan:
              'https://news.nusaperdana.com/bupati-kuansing-lakukan-pencanangan-pembangunan-zona-integritas-menuju-wbk-dan-wbbm',
            tanggal: HARI,
          },
        ],
        pihak: [
          {
            peran: 'penandatangan',
            lembaga: 'Pemerintah Kabupaten Kuantan Singingi',
            jabatan: 'Bupati Kuantan Singingi',
            kapasitas: null,
          },
          {
            peran: 'saksi',
            lembaga: 'Pemerintah Kabupaten Kuantan Singingi',
            jabatan: 'Kepala perangkat daerah dan camat yang hadir',
            kapasitas: null,
          },
        ],
        dicatat,
      },
    ],
    keikutsertaan: ikut.map((kode) => {
      const u = membangun.get(kode);
      return u ? ikutCerita(CERITA, u) : dicanangkan(kode);
    }),
    usulan: [],
    fakta: [],
    penugasan: [],
  };
  return {
    referensi: KUANTAN_SINGINGI,
    aksen: null,
    orang: buku.orang,
    keanggotaan: buku.keanggotaan,
    jabatan: [
      {
        nama: 'Bupati Kuantan Singingi',
        unit: null,
        masa: [
          {
            nama: 'Bupati Kuantan Singingi',
            orang: 'kuantan-singingi/bupati',
            kapasitas: 'definitif',
            mulai: '2016-06-01',
            selesai: null,
            dasar: 'Jabatan pada 25 Agustus 2020 menurut berita; awal masa jabatan perkiraan',
          },
        ],
      },
    ],
    program: [program],
  };
}
