import { TANAH_BUMBU } from '@/seeds/referensi/tanah-bumbu';
import { BukuOrang, jabatanUnit, unitKode } from '../orang';
import type { JabatanDemo, KeanggotaanDemo, OrangDemo } from '../tipe';
import type { KalenderHidup } from '../waktu';

/** Kode of the offices that act in the story of Tanah Bumbu. */
export const TB = {
  bupati: 'tanah-bumbu/bupati',
  sekda: 'tanah-bumbu/kepala.setda',
  organisasi: 'tanah-bumbu/organisasi',
  irban1: 'tanah-bumbu/irban1',
  irban2: 'tanah-bumbu/irban2',
  auditorMadya: 'tanah-bumbu/auditor.madya',
  auditorMuda: 'tanah-bumbu/auditor.muda',
  auditorPertama: 'tanah-bumbu/auditor.pertama',
  dalnis: 'tanah-bumbu/dalnis',
} as const;

/** Kode of people who belong to no single instansi. */
export const LUAR = {
  platform: 'luar/platform',
  tpn1: 'luar/tpn1',
  tpn2: 'luar/tpn2',
  ombudsman: 'luar/ombudsman',
} as const;

/** People of Tanah Bumbu: heads of all enrolled units, teams of those that build, TPI, leaders, observers. */
export function orangTanahBumbu(
  enrolled: readonly string[],
  membangun: ReadonlySet<string>,
): { readonly orang: readonly OrangDemo[]; readonly keanggotaan: readonly KeanggotaanDemo[] } {
  const buku = new BukuOrang(TANAH_BUMBU, 1, '2025-02-20');
  buku.tambahDengan('bupati', 'Bupati Tanah Bumbu', 'pimpinan');
  buku.tambahDengan('organisasi', 'Kepala Bagian Organisasi', 'admin_instansi');
  buku.tambahDengan('irban1', 'Inspektur Pembantu Wilayah I', 'tpi_ketua');
  buku.tambahDengan('irban2', 'Inspektur Pembantu Wilayah II', 'tpi_ketua');
  buku.tambahDengan('dalnis', 'Pengendali Teknis Tim Penilai Internal', 'tpi_pengendali');
  buku.tambahDengan('auditor.madya', 'Auditor Ahli Madya Inspektorat Daerah', 'tpi_anggota');
  buku.tambahDengan('auditor.muda', 'Auditor Ahli Muda Inspektorat Daerah', 'tpi_anggota');
  buku.tambahDengan('auditor.pertama', 'Auditor Ahli Pertama Inspektorat Daerah', 'tpi_anggota');
  buku.tambahDengan('provinsi', 'Kepala Biro Organisasi Provinsi Kalimantan Selatan', 'pengamat');
  for (const kode of enrolled) buku.tambahUnit(unitKode(TANAH_BUMBU, kode), membangun.has(kode));
  buku.beri(TB.sekda, 'pimpinan', 'Sekretaris Daerah');
  buku.beri(LUAR.ombudsman, 'pengamat', 'Asisten Ombudsman Republik Indonesia');
  // One camat also leads the neighbouring kecamatan for the time being: two units under one account.
  buku.beri('tanah-bumbu/camat.kusan-hilir', 'kepala_unit', 'Plt. Camat Kusan Tengah', 'kec-kusan-tengah');
  return { orang: buku.orang, keanggotaan: buku.keanggotaan };
}

/** Offices as dated data: every capacity occurs. Only the Pj. of 2 May 2025 is reported, the rest is invented. */
export function jabatanTanahBumbu(
  enrolled: readonly string[],
  kalender: KalenderHidup,
): readonly JabatanDemo[] {
  const tetap = (nama: string, orang: string, unit: string | null, mulai: string): JabatanDemo => ({
    nama,
    unit,
    masa: [{ nama, orang, kapasitas: 'definitif', mulai, selesai: null, dasar: null }],
  });
  const kepala = enrolled
    .filter((kode) => !['setda', 'kec-kusan-tengah', 'dlh'].includes(kode))
    .map((kode) => {
      const unit = unitKode(TANAH_BUMBU, kode);
      const j = jabatanUnit(unit);
      return tetap(j.pimpinan, `tanah-bumbu/${j.surel[0]}`, kode, '2025-03-03');
    });
  return [
    tetap('Bupati Tanah Bumbu', TB.bupati, null, '2025-02-20'),
    {
      nama: 'Sekretaris Daerah',
      unit: 'setda',
      masa: [
        {
          nama: 'Penjabat Sekretaris Daerah',
          orang: TB.sekda,
          kapasitas: 'pj',
          mulai: '2025-05-02',
          selesai: '2025-08-31',
          dasar: 'Kapasitas pada 2 Mei 2025 menurut berita; masa jabatan contoh',
        },
        {
          nama: 'Sekretaris Daerah',
          orang: TB.sekda,
          kapasitas: 'definitif',
          mulai: '2025-09-01',
          selesai: null,
          dasar: null,
        },
      ],
    },
    {
      nama: 'Bupati Tanah Bumbu (atas nama)',
      unit: null,
      masa: [
        {
          nama: 'Penjabat Sekretaris Daerah, atas nama Bupati',
          orang: TB.sekda,
          kapasitas: 'an',
          mulai: '2025-05-02',
          selesai: '2025-05-02',
          dasar: 'Membuka sosialisasi Zona Integritas 2 Mei 2025 mewakili Bupati, menurut berita',
        },
      ],
    },
    {
      nama: 'Camat Kusan Tengah',
      unit: 'kec-kusan-tengah',
      masa: [
        {
          nama: 'Camat Kusan Hilir',
          orang: 'tanah-bumbu/camat.kusan-hilir',
          kapasitas: 'plt',
          mulai: kalender.hari(-60),
          selesai: null,
          dasar: 'Surat perintah pelaksana tugas (contoh)',
        },
      ],
    },
    {
      nama: 'Kepala Dinas Lingkungan Hidup',
      unit: 'dlh',
      masa: [
        {
          nama: 'Kepala Dinas Lingkungan Hidup',
          orang: 'tanah-bumbu/kepala.dlh',
          kapasitas: 'definitif',
          mulai: '2025-03-03',
          selesai: null,
          dasar: null,
        },
        {
          nama: 'Sekretaris Dinas Lingkungan Hidup',
          orang: 'tanah-bumbu/sekretaris.dlh',
          kapasitas: 'plh',
          mulai: kalender.hari(-3),
          selesai: kalender.hari(11),
          dasar: 'Surat perintah pelaksana harian selama diklat (contoh)',
        },
      ],
    },
    ...kepala,
    tetap('Inspektur Pembantu Wilayah I', TB.irban1, 'inspektorat', '2025-03-03'),
    tetap('Inspektur Pembantu Wilayah II', TB.irban2, 'inspektorat', '2025-03-03'),
    tetap('Kepala Bagian Organisasi', TB.organisasi, 'organisasi', '2025-03-03'),
  ];
}
