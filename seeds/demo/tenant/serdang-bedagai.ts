import { SERDANG_BEDAGAI } from '@/seeds/referensi/serdang-bedagai';
import { saatKerja } from '../lembar';
import { BukuOrang, unitKode } from '../orang';
import type { TenantDemo, Tindakan } from '../tipe';
import { faktaDari, instrumenDari } from './bahan';
import { type Cerita, dicanangkan, ikutCerita, type UnitCerita } from './cerita';

const HARI = '2015-11-24';
const ADMIN = 'serdang-bedagai/organisasi';

const CERITA: Cerita = {
  referensi: SERDANG_BEDAGAI,
  instrumen: instrumenDari('permenpanrb-52-2014'),
  tahun: 2015,
  buka: '2015-11-30',
  tutup: '2015-12-23',
  admin: ADMIN,
  ketuaTpi: 'serdang-bedagai/irban1',
  anggotaTpi: 'serdang-bedagai/irban1',
};

/** The pilots that the report hopes for; which units they were is invented. */
const PERINTIS: readonly UnitCerita[] = [
  { unit: 'perizinan', ukuran: 'dinas', persen: 58.3, ipak: 3.3, ipkp: 3.1, terisi: 61 },
  { unit: 'dukcapil', ukuran: 'dinas', persen: 55.9, ipak: 3.2, ipkp: 3, terisi: 44 },
  { unit: 'rsud', ukuran: 'rsud', persen: 51.4, ipak: 3.1, ipkp: 2.9, terisi: 25 },
];

/** Kabupaten Serdang Bedagai, 2015: commitment reaffirmed at a workshop on 24 November, opened by the Pj. regent (S3). */
export function serdangBedagai(): TenantDemo {
  const ikut = SERDANG_BEDAGAI.unit.map((u) => u.kode).filter((kode) => kode !== 'organisasi');
  const perintis = new Map(PERINTIS.map((u) => [u.unit, u]));
  const buku = new BukuOrang(SERDANG_BEDAGAI, 4, '2015-11-02');
  const bupati = buku.tambahDengan('bupati', 'Pj. Bupati Serdang Bedagai', 'pimpinan');
  buku.tambahDengan('organisasi', 'Kepala Bagian Organisasi Serdang Bedagai', 'admin_instansi');
  buku.tambahDengan('irban1', 'Inspektur Pembantu Wilayah I Serdang Bedagai', 'tpi_ketua');
  for (const { unit } of PERINTIS) buku.tambahUnit(unitKode(SERDANG_BEDAGAI, unit), true);
  const dicatat: Tindakan = { oleh: ADMIN, pada: saatKerja('2015-11-25', 'WIB', 'sergai catat') };
  return {
    referensi: SERDANG_BEDAGAI,
    aksen: null,
    orang: buku.orang,
    keanggotaan: buku.keanggotaan,
    jabatan: [
      {
        nama: 'Bupati Serdang Bedagai',
        unit: null,
        masa: [
          {
            nama: 'Penjabat Bupati Serdang Bedagai',
            orang: bupati,
            kapasitas: 'pj',
            mulai: HARI,
            selesai: null,
            dasar:
              'Kapasitas pada 24 November 2015 menurut berita, yang memakai sebutan Bupati dan Pj. Bupati; masa jabatan tidak diketahui',
          },
        ],
      },
    ],
    program: [
      {
        tahun: 2015,
        nama: 'Zona Integritas 2015',
        instrumenId: 'permenpanrb-52-2014',
        instrumenVersi: 1,
        mandiriBuka: CERITA.buka,
        mandiriTutup: CERITA.tutup,
        tpiTutup: '2016-01-29',
        usulanTutup: '2016-05-31',
        dibuat: { oleh: ADMIN, pada: saatKerja('2015-11-09', 'WIB', 'sergai program') },
        pencanangan: [
          {
            unit: null,
            tanggal: HARI,
            tempat: 'The Hill Hotel dan Resort, Sibolangit, Kabupaten Deli Serdang',
            moda: 'acara',
            naskah:
              'Penegasan kembali komitmen seluruh jajaran pada lokakarya Zona Integritas menuju WBK dan WBBM. Disiapkan tiga peraturan pendukung: penanganan pengaduan masyarakat, penyelenggaraan Zona Integritas, dan pengendalian gratifikasi. (Ringkasan; bukan naskah asli.)',
            publikasi: [
              { tautan: 'https://sumut.antaranews.com/amp/berita/153712/@antarasumut', tanggal: HARI },
            ],
            pihak: [
              {
                peran: 'penandatangan',
                lembaga: 'Pemerintah Kabupaten Serdang Bedagai',
                jabatan: 'Bupati Serdang Bedagai',
                kapasitas: 'Penjabat',
              },
            ],
            dicatat,
          },
        ],
        keikutsertaan: ikut.map((kode) => {
          const u = perintis.get(kode);
          return u ? ikutCerita(CERITA, u) : dicanangkan(kode);
        }),
        usulan: [],
        fakta: faktaDari(
          { opini_bpk: 'WDP', akip: 'CC' },
          '2015-06-30',
          'Hasil evaluasi tahun 2014 (contoh)',
          dicatat,
        ),
        penugasan: [],
      },
    ],
  };
}
