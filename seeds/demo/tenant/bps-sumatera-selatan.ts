import { BPS_SUMATERA_SELATAN } from '@/seeds/referensi/bps-sumatera-selatan';
import { saatKerja } from '../lembar';
import { BukuOrang } from '../orang';
import type { TenantDemo, Tindakan } from '../tipe';
import { faktaDari, instrumenDari } from './bahan';
import { type Cerita, ikutCerita, type UnitCerita } from './cerita';
import { LUAR } from './tanah-bumbu-orang';

const HARI = '2020-06-08';
const ADMIN = 'bps-sumatera-selatan/reformasi';

const CERITA: Cerita = {
  referensi: BPS_SUMATERA_SELATAN,
  instrumen: instrumenDari('permenpanrb-52-2014'),
  tahun: 2020,
  buka: '2020-06-15',
  tutup: '2020-08-14',
  admin: ADMIN,
  ketuaTpi: 'bps-sumatera-selatan/inspektur',
  anggotaTpi: 'bps-sumatera-selatan/auditor',
};

const kantor = (
  unit: string,
  persen: number,
  ipak: number,
  ipkp: number,
  lain: Partial<UnitCerita> = {},
): UnitCerita => ({
  unit,
  ukuran: 'kantor',
  persen,
  ipak,
  ipkp,
  ...lain,
});

const UNIT: readonly UnitCerita[] = [
  kantor('provinsi', 79.6, 3.72, 3.6, { terkirim: true, dinilai: true }),
  kantor('palembang', 76.4, 3.66, 3.52, { terkirim: true, dinilai: true }),
  kantor('prabumulih', 73.8, 3.61, 3.45, { terkirim: true, dinilai: true }),
  kantor('ogan-komering-ulu', 71.5, 3.58, 3.4, { terkirim: true }),
  kantor('banyuasin', 70.2, 3.55, 3.36, { terkirim: true }),
  kantor('lubuk-linggau', 69.4, 3.54, 3.35, { terkirim: true }),
  kantor('muara-enim', 67.9, 3.5, 3.3),
  kantor('lahat', 66.1, 3.48, 3.28),
  kantor('ogan-ilir', 65.7, 3.46, 3.25),
  kantor('pagar-alam', 64.2, 3.44, 3.22),
  kantor('ogan-komering-ilir', 63.8, 3.42, 3.2, { terisi: 70 }),
  kantor('musi-banyuasin', 62.5, 3.4, 3.18, { terisi: 64 }),
  kantor('musi-rawas', 61.9, 3.4, 3.16, { terisi: 49 }),
  kantor('ogan-komering-ulu-timur', 60.3, 3.38, 3.15, { terisi: 40 }),
  kantor('ogan-komering-ulu-selatan', 59.4, 3.36, 3.12, { terisi: 28 }),
  kantor('empat-lawang', 57.2, 3.32, 3.1, { terisi: 21 }),
  kantor('penukal-abab-lematang-ilir', 56.8, 3.3, 3.08, { terisi: 12 }),
  kantor('musi-rawas-utara', 55.1, 3.28, 3.05, { terisi: 0 }),
];

/** BPS Provinsi Sumatera Selatan, 2020: the provincial office and its 17 offices declared on 8 June (S1). */
export function bpsSumateraSelatan(): TenantDemo {
  const buku = new BukuOrang(BPS_SUMATERA_SELATAN, 3, '2020-06-01');
  const kepala = buku.tambahDengan('kepala', 'Kepala BPS Provinsi Sumatera Selatan', 'pimpinan');
  buku.tambahDengan(
    'reformasi',
    'Koordinator Reformasi Birokrasi BPS Provinsi Sumatera Selatan',
    'admin_instansi',
  );
  buku.tambahDengan('inspektur', 'Inspektur Wilayah I Inspektorat Utama BPS', 'tpi_ketua');
  buku.tambahDengan('auditor', 'Auditor Ahli Muda Inspektorat Utama BPS', 'tpi_anggota');
  buku.tambahDengan('dalnis', 'Pengendali Teknis Inspektorat Utama BPS', 'tpi_pengendali');
  for (const unit of BPS_SUMATERA_SELATAN.unit) buku.tambahUnit(unit, true);
  const dicatat: Tindakan = { oleh: ADMIN, pada: saatKerja('2020-06-09', 'WIB', 'bps catat') };
  return {
    referensi: BPS_SUMATERA_SELATAN,
    aksen: null,
    orang: buku.orang,
    keanggotaan: buku.keanggotaan,
    jabatan: [
      {
        nama: 'Kepala BPS Provinsi Sumatera Selatan',
        unit: 'provinsi',
        masa: [
          {
            nama: 'Kepala BPS Provinsi Sumatera Selatan',
            orang: kepala,
            kapasitas: 'definitif',
            mulai: HARI,
            selesai: null,
            dasar: 'Jabatan pada 8 Juni 2020; awal masa jabatan tidak diketahui',
          },
        ],
      },
    ],
    program: [
      {
        tahun: 2020,
        nama: 'Zona Integritas 2020',
        instrumenId: 'permenpanrb-52-2014',
        instrumenVersi: 1,
        mandiriBuka: CERITA.buka,
        mandiriTutup: CERITA.tutup,
        tpiTutup: '2020-09-30',
        usulanTutup: '2020-10-30',
        dibuat: { oleh: ADMIN, pada: saatKerja('2020-06-02', 'WIB', 'bps program') },
        pencanangan: [
          {
            unit: null,
            tanggal: HARI,
            tempat: 'Kantor BPS Provinsi Sumatera Selatan, Palembang',
            moda: 'acara',
            naskah:
              'Pencanangan pembangunan Zona Integritas menuju WBK dan WBBM di BPS Provinsi Sumatera Selatan dan BPS kabupaten/kota se-Sumatera Selatan. Masyarakat dan pemangku kepentingan diundang ikut menyaksikan, memantau, mengawal, dan mengawasi. (Ringkasan; bukan naskah asli.)',
            publikasi: [
              {
                tautan:
                  'https://lajusumsel.co.id/680-baca-berita-sekda-nasrun-umar-ingatkan-pentingnya-zona-integritas-menuju-wilayah-bebas-korupsi.html',
                tanggal: HARI,
              },
            ],
            pihak: [
              {
                peran: 'penandatangan',
                lembaga: 'Badan Pusat Statistik',
                jabatan: 'Kepala BPS Provinsi Sumatera Selatan',
                kapasitas: null,
              },
              {
                peran: 'saksi',
                lembaga: 'Pemerintah Provinsi Sumatera Selatan',
                jabatan: 'Sekretaris Daerah Provinsi',
                kapasitas: 'memberi arahan',
              },
              {
                peran: 'saksi',
                lembaga: 'DPRD Provinsi Sumatera Selatan',
                jabatan: 'Wakil Ketua DPRD',
                kapasitas: null,
              },
              {
                peran: 'saksi',
                lembaga: 'Ombudsman Republik Indonesia',
                jabatan: 'Perwakilan Ombudsman Sumatera Selatan',
                kapasitas: null,
              },
            ],
            dicatat,
          },
        ],
        keikutsertaan: UNIT.map((u) => ikutCerita(CERITA, u)),
        usulan: [],
        fakta: faktaDari(
          { opini_bpk: 'WTP', akip: 'B' },
          '2020-06-01',
          'Hasil evaluasi tahun 2019 (contoh)',
          dicatat,
        ),
        penugasan: [{ orang: LUAR.tpn1, nomorSurat: 'B/000/TPN/2020 (contoh)', mulai: '2020-11-02' }],
      },
    ],
  };
}
