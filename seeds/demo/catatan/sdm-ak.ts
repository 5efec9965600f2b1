import type { TeksByKode } from './tipe';

/** Notes on Penataan Sistem Manajemen SDM and Penguatan Akuntabilitas. */
export const CATATAN_SDM_AK: TeksByKode = {
  'A.I.3.i.a': {
    kuat: 'Peta jabatan dan analisis beban kerja tahun {th} sudah disahkan dan diunggah ke sistem kepegawaian.',
    lemah: 'Analisis beban kerja terakhir tahun {thl} dan belum disesuaikan dengan susunan organisasi baru.',
  },
  'A.I.3.i.b': {
    kuat: 'Penempatan CPNS dan PPPK {th} sesuai formasi yang diusulkan {u}.',
    sedang: 'Sebagian besar penempatan pegawai baru sesuai formasi yang diusulkan {u}.',
    lemah: 'Sebagian pegawai baru ditempatkan di luar formasi karena jabatan pelaksana kosong.',
  },
  'A.I.3.i.c': {
    kuat: 'Kinerja pegawai baru dievaluasi setelah enam bulan dan dilaporkan ke BKPSDM.',
    lemah: 'Evaluasi penempatan belum dibuat tertulis.',
  },
  'A.I.3.ii.a': {
    kuat: 'Rotasi internal tahun {th} dilakukan pada {n} pegawai untuk memperluas pengalaman.',
    lemah: 'Belum ada mutasi internal; kekurangan pegawai menjadi alasan utama.',
  },
  'A.I.3.ii.b': {
    kuat: 'Mutasi mengikuti pola karier dan memakai hasil uji kompetensi.',
    sedang: 'Sebagian besar mutasi mengikuti pola karier dan kompetensi jabatan.',
    lemah: 'Mutasi mempertimbangkan kompetensi, namun pola mutasi tertulis belum ada.',
  },
  'A.I.3.ii.c': {
    kuat: 'Dampak mutasi terhadap kinerja bidang dibahas dalam rapat bulan {bl}.',
    lemah: 'Monev mutasi belum dilakukan.',
  },
  'A.I.3.iii.a': {
    kuat: 'Analisis kebutuhan pelatihan diisi seluruh pegawai pada bulan {bl} dan direkap per bidang.',
    lemah: 'Analisis kebutuhan pelatihan baru diisi oleh pejabat struktural.',
  },
  'A.I.3.iii.b': {
    kuat: 'Rencana pengembangan kompetensi disusun dari hasil penilaian kinerja {thl}.',
    sedang: 'Sebagian besar rencana pengembangan disusun dari hasil kinerja {thl}.',
    lemah: 'Rencana pengembangan ada, tetapi belum dikaitkan dengan hasil kinerja.',
  },
  'A.I.3.iii.c': {
    kuat: 'Kesenjangan kompetensi tinggal sebagian kecil, terutama bahasa isyarat di loket.',
    sedang: 'Kesenjangan kompetensi masih ada pada sebagian kecil petugas.',
    lemah: 'Masih banyak petugas belum memenuhi standar kompetensi jabatan.',
  },
  'A.I.3.iii.d': {
    kuat: 'Seluruh pegawai mendapat paling sedikit 20 jam pelajaran pada tahun {th}.',
    sedang: 'Sebagian besar pegawai sudah mengikuti pelatihan pada tahun {th}.',
    lemah: 'Kesempatan pelatihan masih bergiliran; tenaga di loket belum kebagian.',
  },
  'A.I.3.iii.e': {
    kuat: 'Belajar bersama setiap Jumat pagi, ditambah pelatihan daring LAN; daftar hadir terlampir.',
    sedang: 'Pelatihan internal dan pendampingan berjalan di sebagian besar bidang.',
    lemah: 'Pelatihan internal baru {n} kali dan belum terjadwal.',
  },
  'A.I.3.iii.f': {
    kuat: 'Hasil pelatihan dinilai atasan tiga bulan kemudian dan dilaporkan.',
    lemah: 'Evaluasi pasca pelatihan baru berupa kuesioner kepuasan.',
  },
  'A.I.3.iv.a': {
    kuat: 'SKP seluruh pegawai diturunkan dari perjanjian kinerja {kepala}.',
    sedang: 'SKP sebagian besar pegawai diturunkan dari perjanjian kinerja {kepala}.',
    lemah: 'SKP pelaksana sebagian belum terhubung dengan perjanjian kinerja.',
  },
  'A.I.3.iv.b': {
    kuat: 'Ukuran kinerja pegawai sama arah dengan indikator atasan; matriks peran hasil terlampir.',
    sedang: 'Sebagian besar ukuran kinerja sudah searah dengan indikator atasan.',
    lemah: 'Beberapa ukuran kinerja masih berupa daftar tugas.',
  },
  'A.I.3.iv.c': {
    kuat: 'Kinerja individu diukur bulanan lewat e-Kinerja dan dibahas dalam dialog kinerja.',
    sedang: 'Kinerja individu diukur setiap triwulan.',
    lemah: 'Kinerja individu diukur per semester.',
  },
  'A.I.3.iv.d': {
    kuat: 'Pegawai berkinerja terbaik diumumkan tiap triwulan berdasarkan hasil penilaian.',
    lemah: 'Penghargaan belum dikaitkan dengan hasil penilaian kinerja.',
  },
  'A.I.3.v.a': {
    kuat: 'Kode etik dibacakan saat apel, pelanggaran dicatat, dan sanksi diterapkan menurut aturan.',
    sedang: 'Sebagian besar aturan disiplin dan kode etik sudah dilaksanakan dan dicatat.',
    lemah: 'Aturan disiplin diterapkan, tetapi kode etik {u} belum disusun.',
  },
  'A.I.3.vi.a': {
    kuat: 'Data pegawai dimutakhirkan setiap bulan oleh pengelola kepegawaian.',
    lemah: 'Pemutakhiran data dilakukan menjelang kenaikan pangkat saja.',
  },
  'A.II.3.i.a': {
    kuat: 'Ukuran kinerja pejabat dan pelaksana sudah berupa hasil, bukan jumlah surat.',
    lemah: 'Ukuran hasil baru pada pejabat; pelaksana masih memakai keluaran.',
  },
  'A.II.3.ii.a': {
    kuat: 'Hasil asesmen BKPSDM dipakai untuk mutasi internal dan rencana pengembangan.',
    lemah: 'Hasil asesmen sudah ada, baru dipakai untuk usulan pelatihan.',
  },
  'A.II.3.iii.a': {
    kuat: 'Pelanggaran disiplin menurun; rekap dua tahun dan keputusan sanksi terlampir.',
    lemah: 'Masih ada keterlambatan berulang dan sanksinya sedang diproses.',
  },
  'A.I.4.i.a': {
    kuat: '{kepala} memimpin seluruh rapat penyusunan Renstra dan Renja; notula terlampir.',
    lemah: '{kepala} hadir pada rapat akhir, pembahasan teknis dipimpin sekretaris.',
  },
  'A.I.4.i.b': {
    kuat: 'Perjanjian kinerja dibahas {kepala} bersama semua kepala bidang sebelum ditandatangani.',
    lemah: 'Perjanjian kinerja disusun sekretariat dan dibahas satu kali.',
  },
  'A.I.4.i.c': {
    kuat: 'Rapat capaian kinerja triwulanan dipimpin {kepala} dan seluruh arahannya ditindaklanjuti.',
    sedang: '{kepala} hadir pada seluruh pemantauan; tindak lanjutnya belum terdokumentasi.',
    lemah: 'Pemantauan berjalan, tetapi tindak lanjut arahan belum terdokumentasi.',
  },
  'A.I.4.ii.a': {
    kuat: 'Renstra, Renja, perjanjian kinerja, dan rencana aksi tahun {th} lengkap dan sudah diunggah.',
    lemah: 'Rencana aksi kinerja belum ditetapkan.',
  },
  'A.I.4.ii.b': {
    kuat: 'Sasaran Renstra berorientasi hasil setelah reviu Bappedalitbang bulan {bl}.',
    lemah: 'Sebagian sasaran masih berupa kegiatan.',
  },
  'A.I.4.ii.c': {
    kuat: 'IKU ditetapkan dengan keputusan {kepala} Nomor {no} Tahun {th}.',
    lemah: 'IKU masih mengikuti Renstra lama.',
  },
  'A.I.4.ii.d': {
    kuat: 'Manual indikator tersedia; seluruh indikator punya rumus, sumber data, dan target.',
    sedang: 'Sebagian besar indikator sudah memenuhi kriteria SMART menurut reviu bulan {bl}.',
    lemah: 'Beberapa indikator belum punya cara pengukuran yang jelas.',
  },
  'A.I.4.ii.e': {
    kuat: 'LKj tahun {thl} disampaikan sebelum batas waktu; tanda terima terlampir.',
    lemah: 'LKj disampaikan terlambat satu minggu.',
  },
  'A.I.4.ii.f': {
    kuat: 'LKj memuat perbandingan target, capaian, tahun lalu, dan analisis sebab.',
    lemah: 'LKj belum memuat analisis penyebab kegagalan.',
  },
  'A.I.4.ii.g': {
    kuat: 'Informasi kinerja tersedia di e-SAKIP dan dapat dilihat semua pegawai.',
    lemah: 'Data kinerja masih dikumpulkan lewat lembar sebar.',
  },
  'A.I.4.ii.h': {
    kuat: 'Semua pengelola SAKIP sudah mengikuti bimbingan teknis tahun {th}.',
    lemah: 'Baru satu dari {n} pengelola yang pernah mengikuti bimbingan teknis.',
  },
  'A.II.4.i.a': {
    kuat: 'Sebagian besar sasaran tercapai penuh; yang belum dijelaskan dalam LKj.',
    lemah: 'Beberapa sasaran meleset karena kegiatan tertunda pada semester I.',
  },
  'A.II.4.ii.a': {
    kuat: 'Capaian perjanjian kinerja menentukan penghargaan bidang terbaik setiap semester.',
    sedang: 'Capaian menjadi unsur penghargaan di lebih dari separuh bidang.',
    lemah: 'Capaian baru dipakai pada sebagian bidang.',
  },
  'A.II.4.iii.a': {
    kuat: 'Pohon kinerja tersedia dan dipakai menyusun SKP seluruh pegawai.',
    sedang: 'Pohon kinerja mengacu pada kinerja utama, belum dipakai untuk semua pegawai.',
    lemah: 'Pohon kinerja sudah disusun, belum sampai ke pelaksana.',
  },
};
