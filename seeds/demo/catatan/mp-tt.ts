import type { TeksByKode } from './tipe';

/** Notes on Manajemen Perubahan and Penataan Tatalaksana. */
export const CATATAN_MP_TT: TeksByKode = {
  'A.I.1.i.a': {
    kuat: 'Tim kerja dibentuk dengan keputusan {kepala} Nomor {no} Tahun {th}, terdiri atas ketua, sekretaris, dan enam koordinator area.',
    lemah: 'Konsep keputusan tim kerja sudah diparaf sekretariat, menunggu tanda tangan {kepala}.',
  },
  'A.I.1.i.b': {
    kuat: 'Anggota dipilih dalam rapat pegawai bulan {bl}; setiap bidang dan seksi mengirim satu wakil. Notula dan daftar hadir terlampir.',
    lemah:
      'Sebagian anggota masih ditunjuk langsung karena pegawai di bidang teknis terbatas. Pemilihan ulang dijadwalkan awal tahun.',
  },
  'A.I.1.ii.a': {
    kuat: 'Rencana kerja pembangunan ZI tahun {th} disahkan {kepala} dan memuat kegiatan, penanggung jawab, dan tenggat tiap area.',
    lemah: 'Rencana kerja masih berupa konsep hasil rapat bulan {bl} dan belum disahkan.',
  },
  'A.I.1.ii.b': {
    kuat: 'Semua target prioritas menjawab catatan TPI tahun {thl}: waktu layanan, pengaduan, dan kepatuhan pelaporan harta.',
    lemah: 'Baru {n} target yang langsung terkait layanan; sisanya kegiatan rutin sekretariat.',
  },
  'A.I.1.ii.c': {
    kuat: 'Sosialisasi lewat apel tiap Senin, media sosial, dan papan informasi di ruang tunggu, dilaporkan setiap triwulan.',
    lemah:
      'Sosialisasi baru dilakukan satu kali pada bulan {bl} untuk pegawai; pengguna layanan belum tersentuh.',
  },
  'A.I.1.iii.a': {
    kuat: 'Sampai bulan {bl} seluruh kegiatan berjalan menurut rencana; realisasi triwulan ada di laporan monev.',
    sedang: 'Sebagian besar kegiatan berjalan menurut rencana; dua kegiatan bergeser satu triwulan.',
    lemah: 'Kegiatan area pengawasan bergeser ke triwulan IV karena menunggu jadwal narasumber Inspektorat.',
  },
  'A.I.1.iii.b': {
    kuat: 'Monev dipimpin {kepala} setiap bulan pada minggu pertama, lengkap dengan notula dan daftar hadir.',
    sedang: 'Monev dipimpin {kepala} sebanyak {n} kali, belum terjadwal tetap.',
    lemah: 'Monev dipimpin {kepala} tetapi baru {n} kali; jadwal tetap sedang disusun.',
  },
  'A.I.1.iii.c': {
    kuat: 'Matriks tindak lanjut memuat {n} rekomendasi dan seluruhnya sudah selesai dengan bukti.',
    sedang: 'Sebagian besar dari {n} rekomendasi sudah ditindaklanjuti; sisanya menunggu anggaran.',
    lemah: 'Dari {n} rekomendasi, dua belum selesai karena menunggu perubahan anggaran.',
  },
  'A.I.1.iv.a': {
    kuat: '{kepala} menandatangani pakta integritas, memimpin apel, dan tidak pernah terlambat menurut rekap presensi {th}.',
    lemah:
      'Keteladanan pimpinan belum didokumentasikan; rekap presensi pimpinan baru tersedia sejak bulan {bl}.',
  },
  'A.I.1.iv.b': {
    kuat: 'Agen perubahan ditetapkan dengan keputusan {kepala} dan setiap agen melaporkan satu perubahan nyata.',
    lemah: 'Agen perubahan sudah ditetapkan, tetapi laporan kontribusinya belum lengkap.',
  },
  'A.I.1.iv.c': {
    kuat: 'Survei internal bulan {bl} menunjukkan penolakan terhadap cara kerja baru menurun dibanding tahun {thl}.',
    lemah: 'Pelatihan pola pikir sudah berjalan; sebagian pegawai masih keberatan dengan antrean elektronik.',
  },
  'A.I.1.iv.d': {
    kuat: 'Semua pegawai mengisi kotak usul; {n} usul diterima dan dituangkan dalam rencana kerja.',
    sedang: 'Sebagian besar pegawai ikut menyusun rencana; pegawai lapangan belum rutin hadir.',
    lemah: 'Keterlibatan baru dari sekretariat dan petugas loket; bidang teknis belum rutin hadir.',
  },
  'A.II.1.i.a': {
    kuat: 'Perubahan tiap agen dicatat dalam buku agen perubahan beserta foto sebelum dan sesudah.',
    lemah: 'Sebagian agen belum melaporkan perubahan karena baru ditetapkan pada bulan {bl}.',
  },
  'A.II.1.i.b': {
    kuat: 'Perubahan yang terbukti bermanfaat dituangkan menjadi SOP dan surat edaran {kepala}.',
    lemah: 'Baru sebagian perubahan yang menjadi SOP; sisanya masih kebiasaan di satu bidang.',
  },
  'A.II.1.ii.a': {
    kuat: 'Target ZI ada dalam perjanjian kinerja {kepala} tahun {th} dan capaiannya di atas delapan puluh persen.',
    sedang: 'Target ZI ada dalam perjanjian kinerja dan lebih dari separuhnya sudah tercapai.',
    lemah: 'Target ZI sudah ada dalam rencana aksi, tetapi capaian sampai bulan {bl} belum separuh.',
  },
  'A.II.1.iii.a': {
    kuat: 'Nilai BerAKHLAK diinternalisasi pada semua pegawai dan dituangkan dalam SOP pelayanan.',
    sedang: 'Nilai organisasi sudah diinternalisasi kepada semua pegawai, belum tertulis dalam SOP.',
    lemah: 'Internalisasi nilai sudah dilakukan, tetapi belum tertulis dalam SOP.',
  },
  'A.I.2.i.a': {
    kuat: 'Seluruh SOP dipetakan ke peta proses bisnis; matriks pemetaan terlampir dan ditinjau pada bulan {bl}.',
    sedang: 'Semua SOP sudah mengacu pada peta proses bisnis; inovasinya belum ada.',
    lemah: 'Pemetaan SOP ke peta proses bisnis baru untuk layanan utama.',
  },
  'A.I.2.i.b': {
    kuat: 'Penerapan SOP diperiksa silang antarbidang tiap semester; hasilnya dilaporkan kepada {kepala}.',
    sedang: 'Seluruh SOP diterapkan dan diperiksa tiap semester; belum ada inovasi pada SOP.',
    lemah: 'SOP layanan sudah diterapkan, SOP pendukung sebagian masih mengikuti kebiasaan lama.',
  },
  'A.I.2.i.c': {
    kuat: '{n} SOP utama dievaluasi pada bulan {bl}; yang terlalu panjang dipangkas dan ditetapkan ulang.',
    sedang: 'Sebagian besar SOP utama dievaluasi pada bulan {bl} dan ditindaklanjuti.',
    lemah: 'Evaluasi SOP sudah dibahas dalam rapat, laporan tertulisnya belum selesai.',
  },
  'A.I.2.ii.a': {
    kuat: 'Kinerja unit dipantau lewat e-SAKIP daerah dan papan kinerja buatan {u} sendiri.',
    lemah: 'Pengukuran memakai e-SAKIP daerah; belum ada pengembangan di tingkat {u}.',
  },
  'A.I.2.ii.b': {
    kuat: 'Presensi, cuti, dan kinerja pegawai memakai sistem kepegawaian; pengajuan cuti tidak lagi memakai kertas.',
    lemah: 'Presensi sudah elektronik, pengajuan cuti masih memakai formulir.',
  },
  'A.I.2.ii.c': {
    kuat: 'Layanan dapat diajukan daring dan pemohon menerima pemberitahuan lewat pesan singkat.',
    lemah: 'Layanan memakai aplikasi pusat; pemohon dari desa tanpa sinyal masih datang langsung.',
  },
  'A.I.2.ii.d': {
    kuat: 'Laporan monev pemanfaatan TI disusun tiap triwulan dan dibahas bersama Dinas Komunikasi dan Informatika.',
    lemah: 'Monev pemanfaatan TI baru satu laporan pada bulan {bl}.',
  },
  'A.I.2.iii.a': {
    kuat: 'PPID pembantu aktif; daftar informasi publik {th} dimuat di laman dan diperbarui setiap bulan.',
    lemah: 'PPID pembantu sudah ditetapkan, daftar informasi publik belum lengkap.',
  },
  'A.I.2.iii.b': {
    kuat: 'Permohonan informasi dievaluasi tiap semester dan hasilnya ditindaklanjuti.',
    lemah: 'Evaluasi PPID dilakukan, tindak lanjutnya belum ada.',
  },
  'A.II.2.i.a': {
    kuat: 'Peta proses bisnis dipakai saat penyetaraan jabatan; {n} jabatan pengawas menjadi fungsional.',
    sedang: 'Peta proses bisnis dipakai pada lebih dari separuh jabatan yang disetarakan.',
    lemah: 'Penyetaraan baru pada sebagian jabatan; sisanya menunggu rekomendasi Bagian Organisasi.',
  },
  'A.II.2.ii.a': {
    kuat: 'Waktu layanan turun setelah data terhubung dengan pusat; perbandingan sebelum dan sesudah terlampir.',
    lemah: 'Layanan lebih cepat, tetapi data masih dipindahkan antaraplikasi dengan tangan.',
  },
  'A.II.2.ii.b': {
    kuat: 'Persuratan, kepegawaian, dan keuangan internal memakai satu akun dan saling membaca data.',
    lemah: 'Persuratan elektronik berjalan; keuangan dan kepegawaian belum terhubung.',
  },
  'A.II.2.iii.a': {
    kuat: 'Manfaat digitalisasi proses utama diukur tiap semester dan divalidasi bersama pengguna.',
    sedang: 'Manfaat digitalisasi proses utama sudah dipakai sesuai target, validasinya belum dilakukan.',
    lemah: 'Target manfaat sudah ditetapkan, pengukurannya baru dimulai bulan {bl}.',
  },
  'A.II.2.iii.b': {
    kuat: 'Waktu penyelesaian surat turun dari tiga hari menjadi satu hari; hasilnya dievaluasi setiap triwulan.',
    sedang: 'Waktu penyelesaian surat sesuai target; hasilnya belum divalidasi.',
    lemah: 'Sasaran manfaat untuk administrasi sudah ada, realisasinya belum dicatat teratur.',
  },
  'A.II.2.iii.c': {
    kuat: 'Kunjungan langsung berkurang dan layanan daring naik dibanding {thl}; rekapnya terlampir.',
    sedang: 'Layanan daring dipakai sesuai sasaran; evaluasi berkelanjutan belum ada.',
    lemah: 'Layanan daring sudah dipakai, tetapi manfaatnya belum diukur terhadap target.',
  },
};
