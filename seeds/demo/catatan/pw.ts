import type { TeksByKode } from './tipe';

/** Notes on Penguatan Pengawasan. */
export const CATATAN_PW: TeksByKode = {
  'A.I.5.i.a': {
    kuat: 'Kampanye tolak gratifikasi dipasang di loket, laman, dan media sosial, diperbarui setiap triwulan.',
    lemah: 'Spanduk terpasang sejak bulan {bl}; kampanye lain belum rutin.',
  },
  'A.I.5.i.b': {
    kuat: 'UPG aktif dan pemeriksaan gratifikasi masuk dalam SOP layanan; laporan nihil disampaikan tiap bulan.',
    sedang: 'UPG sudah ada dan laporannya berjalan; belum menjadi bagian dari SOP layanan.',
    lemah: 'UPG sudah ditetapkan, prosedur pelaporan masih memakai formulir kabupaten.',
  },
  'A.I.5.ii.a': {
    kuat: 'Lingkungan pengendalian dibangun sesuai Peraturan Bupati tentang SPIP; penilaian mandiri bulan {bl} terlampir.',
    sedang: 'Seluruh unsur lingkungan pengendalian dibangun sesuai ketentuan, tanpa inovasi sendiri.',
    lemah: 'Sebagian unsur lingkungan pengendalian belum punya bukti tertulis.',
  },
  'A.I.5.ii.b': {
    kuat: 'Register risiko mencakup seluruh layanan dan ditinjau setiap triwulan bersama Inspektorat.',
    sedang: 'Register risiko mencakup seluruh kebijakan sesuai ketentuan instansi.',
    lemah: 'Register risiko baru untuk beberapa kegiatan beranggaran besar.',
  },
  'A.I.5.ii.c': {
    kuat: 'Rencana tindak pengendalian dijalankan; pemisahan petugas loket dan verifikator sudah diterapkan.',
    lemah: 'Rencana tindak pengendalian ada, realisasinya belum dicatat.',
  },
  'A.I.5.ii.d': {
    kuat: 'SPIP dikomunikasikan pada apel dan rapat, termasuk kepada tenaga kontrak.',
    lemah: 'Sosialisasi SPIP baru kepada pejabat struktural.',
  },
  'A.I.5.iii.a': {
    kuat: 'Pengaduan diterima lewat SP4N-LAPOR!, loket, dan kotak saran; kebijakan pengaduan diterapkan penuh.',
    lemah: 'Kebijakan pengaduan mengikuti kabupaten; belum ada pengembangan di {u}.',
  },
  'A.I.5.iii.b': {
    kuat: 'Setiap pengaduan dicatat dalam register dan dijawab paling lambat lima hari kerja.',
    lemah: 'Pengaduan lisan belum seluruhnya dicatat.',
  },
  'A.I.5.iii.c': {
    kuat: 'Penanganan pengaduan dievaluasi setiap bulan dalam rapat sekretariat.',
    lemah: 'Evaluasi pengaduan dilakukan satu kali pada bulan {bl}.',
  },
  'A.I.5.iii.d': {
    kuat: 'Seluruh hasil evaluasi ditindaklanjuti, antara lain penambahan petugas saat jam sibuk.',
    lemah: 'Baru sebagian hasil evaluasi ditindaklanjuti.',
  },
  'A.I.5.iv.a': {
    kuat: 'Kanal WBS Inspektorat disosialisasikan dan kode QR-nya dipasang di setiap ruangan.',
    lemah: 'WBS memakai kanal Inspektorat; sosialisasi kepada pegawai belum merata.',
  },
  'A.I.5.iv.b': {
    kuat: 'Penerapan WBS dievaluasi tiap semester; laporan dua semester terakhir terlampir.',
    lemah: 'Baru ada evaluasi semester I; laporan semester II menyusul pada awal Desember {th}.',
  },
  'A.I.5.iv.c': {
    kuat: 'Seluruh saran evaluasi WBS dijalankan, termasuk perlindungan nama pelapor.',
    lemah: 'Tindak lanjut evaluasi WBS baru sebagian.',
  },
  'A.I.5.v.a': {
    kuat: 'Peta benturan kepentingan mencakup semua tugas utama dan diperbarui pada bulan {bl}.',
    sedang: 'Pemetaan mencakup sebagian besar tugas utama.',
    lemah: 'Pemetaan baru pada layanan yang memungut biaya.',
  },
  'A.I.5.v.b': {
    kuat: 'Sosialisasi benturan kepentingan menjangkau semua petugas layanan.',
    sedang: 'Sosialisasi menjangkau sebagian besar layanan.',
    lemah: 'Sosialisasi baru di sebagian kecil layanan.',
  },
  'A.I.5.v.c': {
    kuat: 'Petugas yang punya hubungan keluarga dengan pemohon menyerahkan berkas kepada rekan lain; berita acara terlampir.',
    sedang: 'Penanganan diterapkan di sebagian besar layanan; berita acara terlampir.',
    lemah: 'Penanganan belum diterapkan di semua layanan.',
  },
  'A.I.5.v.d': {
    kuat: 'Penanganan benturan kepentingan dievaluasi setiap semester.',
    lemah: 'Evaluasi dilakukan satu kali dan belum berkala.',
  },
  'A.I.5.v.e': {
    kuat: 'Seluruh hasil evaluasi ditindaklanjuti dan dilaporkan ke Inspektorat.',
    lemah: 'Tindak lanjut baru sebagian; sisanya masuk rencana aksi.',
  },
  'A.II.5.i.a': {
    kuat: 'Pengendalian berjalan dari perencanaan sampai pelaporan dan diperiksa {kepala} setiap bulan.',
    sedang: 'Pengendalian berjenjang sudah tersistem; dampaknya pada kinerja belum terukur.',
    lemah: 'Pengendalian masih di tingkat penanggung jawab kegiatan.',
  },
  'A.II.5.ii.a': {
    kuat: 'Register pengaduan {th} terlampir; pengaduan yang masih diproses menunggu data dari desa.',
    sedang: 'Register pengaduan {th} terlampir; yang masih diproses menunggu jawaban dinas lain.',
    lemah: 'Beberapa pengaduan melewati batas jawab karena menunggu dinas lain.',
  },
  'A.II.5.iii.a': {
    kuat: 'Seluruh wajib lapor LHKPN sudah menyampaikan sebelum 31 Maret {th}.',
    lemah: 'Satu wajib lapor masih memperbaiki laporan yang dikembalikan KPK.',
  },
  'A.II.5.iii.b': {
    kuat: 'Seluruh pegawai sudah menyampaikan laporan harta kekayaan; rekap BKPSDM terlampir.',
    sedang: 'Sebagian besar pegawai sudah melapor; nama yang belum dikirim ke BKPSDM setiap Senin.',
    lemah: 'Sebagian pegawai belum melapor; pengingat dikirim setiap Senin.',
  },
};
