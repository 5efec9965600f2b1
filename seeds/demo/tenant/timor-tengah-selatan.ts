import { TIMOR_TENGAH_SELATAN } from '@/seeds/referensi/timor-tengah-selatan';
import { saatKerja } from '../lembar';
import { BukuOrang, unitKode } from '../orang';
import type { TenantDemo, Tindakan } from '../tipe';
import { faktaDari, instrumenDari } from './bahan';
import { type Cerita, dicanangkan, ikutCerita, type UnitCerita } from './cerita';
import { LUAR } from './tanah-bumbu-orang';

const HARI = '2017-12-29';
const ADMIN = 'timor-tengah-selatan/organisasi';

const CERITA: Cerita = {
  referensi: TIMOR_TENGAH_SELATAN,
  instrumen: instrumenDari('permenpanrb-52-2014'),
  tahun: 2018,
  buka: '2018-02-01',
  tutup: '2018-04-30',
  admin: ADMIN,
  ketuaTpi: 'timor-tengah-selatan/irban1',
  anggotaTpi: 'timor-tengah-selatan/auditor',
};

/** Five pilots from 2018 (S4-13); which units they were is invented. */
const PERINTIS: readonly UnitCerita[] = [
  { unit: 'dukcapil', ukuran: 'dinas', persen: 66.8, ipak: 3.48, ipkp: 3.26, terkirim: true, dinilai: true },
  { unit: 'pmptsp', ukuran: 'dinas', persen: 64.1, ipak: 3.44, ipkp: 3.2, terkirim: true, dinilai: true },
  { unit: 'rsud', ukuran: 'rsud', persen: 59.5, ipak: 3.3, ipkp: 3.06, terkirim: true },
  { unit: 'pendidikan', ukuran: 'dinas', persen: 55.2, ipak: 3.2, ipkp: 3, terisi: 66 },
  { unit: 'kec-kota-soe', ukuran: 'kecamatan', persen: 53.7, ipak: 3.25, ipkp: 3.02, terisi: 39 },
];

/** Kabupaten Timor Tengah Selatan: launched on 29 December 2017 as the first of 22, five pilots in 2018 (S4). */
export function timorTengahSelatan(): TenantDemo {
  const ikut = TIMOR_TENGAH_SELATAN.unit.map((u) => u.kode).filter((kode) => kode !== 'organisasi');
  const perintis = new Map(PERINTIS.map((u) => [u.unit, u]));
  const buku = new BukuOrang(TIMOR_TENGAH_SELATAN, 5, '2017-12-01');
  const bupati = buku.tambahDengan('bupati', 'Bupati Timor Tengah Selatan', 'pimpinan');
  buku.tambahDengan('organisasi', 'Kepala Bagian Organisasi Timor Tengah Selatan', 'admin_instansi');
  buku.tambahDengan('irban1', 'Inspektur Pembantu Wilayah I Timor Tengah Selatan', 'tpi_ketua');
  buku.tambahDengan('auditor', 'Auditor Ahli Muda Inspektorat Timor Tengah Selatan', 'tpi_anggota');
  buku.tambahDengan('provinsi', 'Kepala Biro Organisasi Provinsi Nusa Tenggara Timur', 'pengamat');
  for (const { unit } of PERINTIS) buku.tambahUnit(unitKode(TIMOR_TENGAH_SELATAN, unit), true);
  buku.beri(LUAR.ombudsman, 'pengamat', 'Asisten Ombudsman Republik Indonesia');
  const dicatat: Tindakan = { oleh: ADMIN, pada: saatKerja('2018-01-03', 'WITA', 'tts catat') };
  const pejabat = (lembaga: string, jabatan: string, kapasitas: string | null) =>
    ({ peran: 'penandatangan', lembaga, jabatan, kapasitas }) as const;
  return {
    referensi: TIMOR_TENGAH_SELATAN,
    aksen: null,
    orang: buku.orang,
    keanggotaan: buku.keanggotaan,
    jabatan: [
      {
        nama: 'Bupati Timor Tengah Selatan',
        unit: null,
        masa: [
          {
            nama: 'Bupati Timor Tengah Selatan',
            orang: bupati,
            kapasitas: 'definitif',
            mulai: HARI,
            selesai: null,
            dasar: 'Jabatan pada 29 Desember 2017 menurut berita; awal masa jabatan tidak diketahui',
          },
        ],
      },
    ],
    program: [
      {
        tahun: 2018,
        nama: 'Zona Integritas 2018',
        instrumenId: 'permenpanrb-52-2014',
        instrumenVersi: 1,
        mandiriBuka: CERITA.buka,
        mandiriTutup: CERITA.tutup,
        tpiTutup: '2018-05-31',
        usulanTutup: '2018-06-29',
        dibuat: { oleh: ADMIN, pada: saatKerja('2017-12-18', 'WITA', 'tts program') },
        pencanangan: [
          {
            unit: null,
            tanggal: HARI,
            tempat: 'Aula Gunung Mutis, Kantor Bupati Timor Tengah Selatan, SoE',
            moda: 'acara',
            naskah:
              'Pencanangan pembangunan Zona Integritas menuju WBK dan WBBM, disertai deklarasi dan penandatanganan pakta integritas oleh pimpinan perangkat daerah. Unit percontohan mulai dibangun pada tahun 2018. (Ringkasan; bukan naskah asli.)',
            publikasi: [
              {
                tautan: 'https://fakta-tts.com/ragam/2017/kabupaten-tts-menuju-wilayah-bebas-korupsi/',
                tanggal: HARI,
              },
            ],
            pihak: [
              pejabat('Pemerintah Kabupaten Timor Tengah Selatan', 'Bupati Timor Tengah Selatan', null),
              pejabat(
                'Pemerintah Provinsi Nusa Tenggara Timur',
                'Kepala Biro Organisasi Sekretariat Daerah',
                'mewakili Kementerian PANRB',
              ),
              pejabat('Ombudsman Republik Indonesia', 'Perwakilan Nusa Tenggara Timur', null),
              pejabat('Badan Pemeriksa Keuangan', 'Perwakilan Nusa Tenggara Timur', null),
              pejabat('Kepolisian Resor Timor Tengah Selatan', 'Wakil Kepala Polres', null),
              pejabat('Pemerintah Kabupaten Timor Tengah Selatan', 'Pimpinan perangkat daerah', null),
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
          '2018-01-31',
          'Hasil evaluasi tahun 2017 (contoh)',
          dicatat,
        ),
        penugasan: [],
      },
    ],
  };
}
