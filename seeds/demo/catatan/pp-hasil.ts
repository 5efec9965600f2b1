import type { TeksByKode } from './tipe';

/** Notes on Peningkatan Kualitas Pelayanan Publik and on Hasil. */
export const CATATAN_PP_HASIL: TeksByKode = {
  'A.I.6.i.a': {
    kuat: 'Standar pelayanan ditetapkan untuk semua jenis layanan dengan 14 komponen.',
    sedang: 'Standar pelayanan sesuai komponen sudah ditetapkan untuk sebagian jenis layanan.',
    lemah: 'Standar pelayanan sudah ada, beberapa jenis layanan belum memuat semua komponen.',
  },
  'A.I.6.i.b': {
    kuat: 'Maklumat pelayanan dipajang di ruang tunggu dan dimuat di laman {u}.',
    sedang: 'Maklumat mencakup sebagian besar layanan dan dimuat di laman.',
    lemah: 'Maklumat baru mencakup sebagian layanan dan belum dimuat di laman.',
  },
  'A.I.6.i.c': {
    kuat: 'Standar pelayanan direviu lewat Forum Konsultasi Publik bulan {bl} dengan tokoh masyarakat dan pelaku usaha.',
    sedang: 'Reviu memakai masukan SKM dan pengaduan; tokoh masyarakat belum diundang.',
    lemah: 'Reviu dilakukan dengan masukan SKM; pemangku kepentingan belum dilibatkan.',
  },
  'A.I.6.i.d': {
    kuat: 'Standar dan maklumat tersedia di laman, media sosial, dan ruang layanan.',
    lemah: 'Publikasi standar masih di papan pengumuman dan belum diperbarui.',
  },
  'A.I.6.ii.a': {
    kuat: 'Pelatihan pelayanan prima terjadwal setiap semester dan kecakapan petugas dinilai.',
    sedang: 'Petugas sudah dilatih dan sesuai jenis layanan; penilaian kecakapan belum dilakukan.',
    lemah: 'Pelatihan dilakukan pada bulan {bl}; sebagian petugas belum ikut.',
  },
  'A.I.6.ii.b': {
    kuat: 'Informasi layanan lengkap di laman dan terhubung dengan SIPPN.',
    sedang: 'Informasi layanan lengkap di laman dan media sosial, belum terhubung dengan SIPPN.',
    lemah: 'Informasi layanan ada di media sosial, belum terhubung dengan SIPPN.',
  },
  'A.I.6.ii.c': {
    kuat: 'Petugas terbaik dipilih tiap bulan dari disiplin, kinerja, dan penilaian pengguna.',
    sedang: 'Penghargaan memuat disiplin, kinerja, dan penilaian pengguna; penerapannya belum rutin.',
    lemah: 'Kebijakan penghargaan ada, penilaian pengguna belum menjadi unsur.',
  },
  'A.I.6.ii.d': {
    kuat: 'Kompensasi diatur dalam keputusan {kepala} dan dicatat dalam buku kompensasi sejak Februari {th}.',
    sedang: 'Kompensasi berlaku untuk sebagian besar layanan menurut keputusan {kepala}.',
    lemah: 'Kompensasi baru berupa permintaan maaf lisan; keputusan tertulis sedang disusun.',
  },
  'A.I.6.ii.e': {
    kuat: 'Layanan dilayani dalam satu ruang dengan satu nomor antrean.',
    sedang: 'Sebagian besar layanan sudah berada dalam satu ruang.',
    lemah: 'Sebagian layanan masih di ruang bidang masing-masing.',
  },
  'A.I.6.ii.f': {
    kuat: 'Inovasi jemput bola menjangkau {n} desa terjauh dan mulai ditiru unit lain.',
    sedang: 'Inovasi jemput bola mendekatkan layanan ke {n} desa, belum ditiru unit lain.',
    lemah: 'Inovasi masih mengikuti program kabupaten.',
  },
  'A.I.6.iii.a': {
    kuat: 'Kanal luring dan daring tersedia, ada petugas khusus, dan terhubung dengan SP4N-LAPOR!.',
    sedang: 'Kanal luring dan daring serta petugas khusus tersedia, belum terhubung dengan SP4N-LAPOR!.',
    lemah: 'Kanal pengaduan tersedia, petugasnya masih merangkap loket.',
  },
  'A.I.6.iii.b': {
    kuat: 'Pengelola SP4N-LAPOR! ditugaskan dengan surat tugas Nomor {no} Tahun {th}.',
    lemah: 'Pengelola pengaduan masih mengikuti keputusan tingkat kabupaten.',
  },
  'A.I.6.iii.c': {
    kuat: 'Keluhan dan konsultasi dievaluasi setiap bulan beserta waktu jawabnya.',
    lemah: 'Evaluasi keluhan belum berkala.',
  },
  'A.I.6.iv.a': {
    kuat: 'SKM dilaksanakan tiap triwulan; laporan triwulan III tahun {th} terlampir.',
    sedang: 'SKM sudah tiga kali pada tahun {th}.',
    lemah: 'SKM baru dilaksanakan per semester.',
  },
  'A.I.6.iv.b': {
    kuat: 'Hasil SKM dimuat di laman dan dipajang di ruang tunggu.',
    lemah: 'Hasil SKM hanya dipajang di ruang tunggu.',
  },
  'A.I.6.iv.c': {
    kuat: 'Seluruh unsur terendah SKM ditindaklanjuti, antara lain kursi tunggu dan papan biaya.',
    sedang: 'Sebagian besar hasil SKM ditindaklanjuti; perbaikan ruang tunggu menunggu anggaran.',
    lemah: 'Tindak lanjut SKM baru pada unsur sarana.',
  },
  'A.I.6.v.a': {
    kuat: 'Teknologi informasi dipakai dari antrean sampai penyerahan dokumen.',
    sedang: 'Teknologi informasi dipakai pada sebagian besar proses layanan.',
    lemah: 'Pendaftaran sudah daring, verifikasi masih manual.',
  },
  'A.I.6.v.b': {
    kuat: 'Basis data layanan terhubung dengan pusat dan dicadangkan setiap hari.',
    lemah: 'Basis data layanan masih terpisah per loket.',
  },
  'A.I.6.v.c': {
    kuat: 'Perbaikan aplikasi dicatat; {n} perubahan pada tahun {th} berasal dari masukan pengguna.',
    lemah: 'Perbaikan aplikasi menunggu jadwal dari pusat.',
  },
  'A.II.6.i.a': {
    kuat: 'Inovasi memperbaiki semua aspek; waktu dan biaya layanan tercantum sebelum dan sesudah.',
    sedang: 'Inovasi berjalan, dampaknya belum merata pada semua aspek layanan.',
    lemah: 'Dampak inovasi baru terasa pada waktu layanan.',
  },
  'A.II.6.i.b': {
    kuat: 'Daftar layanan yang dipermudah terlampir beserta jumlah syarat yang dihapus.',
    lemah: 'Sebagian layanan belum dipermudah karena syaratnya diatur pusat.',
  },
  'A.II.6.ii.a': {
    kuat: 'Pengaduan dan konsultasi dijawab pada hari yang sama lewat pesan, telepon, dan loket.',
    sedang: 'Pengaduan dijawab cepat lewat loket dan telepon; kanal lain belum dibuka.',
    lemah: 'Jawaban cepat di loket, kanal daring masih lambat.',
  },
  'B.I.a': {
    kuat: 'Indeks dari survei IPAK tahun {th}; laporan dan daftar responden terlampir.',
    lemah: 'Indeks masih di bawah harapan pada unsur percaloan; perbaikan antrean sedang berjalan.',
  },
  'B.I.b': {
    kuat: 'Capaian kinerja utama dibandingkan dengan tahun {thl} dan unit sejenis dalam LKj.',
    sedang: 'Target {thl} tercapai dan lebih baik daripada tahun sebelumnya.',
    lemah: 'Satu indikator kinerja utama belum mencapai target tahun {thl}.',
  },
  'B.II.a': {
    kuat: 'Indeks dari survei IPKP tahun {th}; jumlah responden melebihi batas minimal.',
    lemah: 'Indeks turun pada unsur waktu layanan; jam layanan tambahan mulai diuji.',
  },
};
