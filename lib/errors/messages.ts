import type { Galat, GalatPengguna, KodeGalat } from '@/lib/errors/app-error';

/** Code → sentence that says what happened and what to do next. Bahasa Indonesia, no jargon. */
const KALIMAT: Readonly<Record<KodeGalat, string>> = {
  UNAUTHENTICATED:
    'Sesi Anda sudah berakhir. Masuk kembali, lalu ulangi; yang belum terkirim tetap di perangkat ini.',
  FORBIDDEN: 'Peran Anda tidak dapat melakukan ini. Minta kepada admin instansi bila seharusnya bisa.',
  NOT_FOUND: 'Data ini tidak ditemukan. Mungkin sudah dipindahkan, atau bukan bagian dari instansi Anda.',
  INVALID_INPUT: 'Ada isian yang perlu diperbaiki. Periksa keterangan pada isian yang ditandai.',
  TOO_LARGE: 'Isian terlalu besar untuk dikirim. Persingkat teksnya, lalu coba lagi.',
  RATE_LIMITED: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
  UNAVAILABLE: 'Layanan sedang tidak terjangkau. Isian Anda aman di perangkat ini; coba lagi sebentar lagi.',
  INTERNAL:
    'Terjadi kesalahan pada sistem dan tidak ada yang berubah. Coba lagi; bila berulang, sampaikan nomor kejadian kepada admin.',
  CROSS_SITE:
    'Permintaan ini tidak datang dari halaman Teraju, jadi ditolak. Muat ulang halaman, lalu coba lagi.',
  REQUEST_KEY_REUSED: 'Permintaan ini sudah dipakai untuk isian lain. Muat ulang halaman, lalu coba lagi.',
  STALE_VERSION: 'Data ini baru saja diubah orang lain. Lihat kedua isian, lalu pilih yang berlaku.',
  ALREADY_EXISTS: 'Data yang sama sudah ada.',
  LKE_TAHAP: 'LKE ini tidak dapat diubah pada tahap unit sekarang.',
  LKE_TERKIRIM:
    'LKE sudah dikirim ke TPI. Kepala unit dapat menariknya kembali selama TPI belum mulai menilai.',
  LKE_DISAHKAN: 'Hasil penilaian sudah disahkan dan tidak berubah lagi.',
  LKE_BELUM_TERKIRIM: 'Unit belum mengirim LKE, jadi belum dapat dinilai.',
  LKE_BELUM_LENGKAP: 'Masih ada pertanyaan yang kosong.',
  LKE_SUDAH_DINILAI: 'TPI sudah mulai menilai LKE ini, jadi tidak dapat ditarik. Minta TPI mengembalikannya.',
  LKE_NILAI_TURUN_TANPA_ALASAN:
    'Nilai lebih rendah daripada jawaban unit. Tulis alasannya agar unit dapat memperbaiki.',
  LKE_MASIH_DIKEMBALIKAN:
    'Masih ada pertanyaan yang dikembalikan ke unit. Tunggu jawabannya, atau batalkan pengembaliannya.',
  JENDELA_BELUM: 'Masa pengisian belum dibuka.',
  JENDELA_TUTUP: 'Masa pengisian sudah ditutup. Minta perpanjangan kepada admin instansi.',
  BUTIR_TIDAK_DIKENAL: 'Pertanyaan ini tidak ada pada LKE yang dipakai program ini.',
  JAWABAN_TIDAK_SAH: 'Jawaban ini tidak sesuai dengan pilihan pada pertanyaannya.',
  TAHAP_BERBEDA: 'Unit ini sudah berada pada tahap lain. Muat ulang halaman untuk melihat tahapnya sekarang.',
  TRANSISI_TERTAHAN: 'Belum dapat dilanjutkan karena masih ada syarat yang belum terpenuhi.',
  TIDAK_ADA_PERUBAHAN: 'Tidak ada yang berubah.',
  UNIT_PUNYA_ANAK: 'Unit ini masih membawahi unit lain. Pindahkan unit di bawahnya dahulu.',
  UNIT_MASIH_IKUT: 'Unit ini masih mengikuti program yang berjalan, jadi belum dapat ditutup.',
  UNIT_INDUK_TUTUP: 'Unit di atasnya sudah ditutup. Buka kembali unit itu dahulu.',
  INDUK_MELINGKAR: 'Unit tidak dapat berada di bawah dirinya sendiri atau di bawah unit bawahannya.',
  INSTRUMEN_ARSIP: 'LKE peraturan ini hanya arsip. Pilih LKE yang lengkap untuk program baru.',
  PROGRAM_SUDAH_BERJALAN: 'LKE program tidak dapat diganti karena sudah ada unit yang mengisinya.',
  USULAN_KOSONG: 'Usulan belum berisi unit. Masukkan sedikitnya satu unit yang siap.',
  USULAN_SUDAH_DIKIRIM: 'Usulan ini sudah dikirim dan tidak dapat diubah.',
  LANGKAH_BELUM_GILIRAN: 'Langkah TPN dicatat berurutan. Catat dahulu langkah sebelumnya.',
  LANGKAH_TERHENTI:
    'Unit tidak lolos pada langkah sebelumnya, jadi evaluasinya berhenti. Perbaiki langkah itu bila keliru.',
  DUA_ORANG: 'Keputusan diterbitkan oleh orang lain, bukan oleh yang memasukkannya.',
  PENETAPAN_SUDAH_TERBIT: 'Penetapan ini sudah diterbitkan dan tidak dapat diubah.',
  ADMIN_TERAKHIR: 'Ini admin terakhir instansi. Beri peran admin kepada orang lain dahulu.',
  SANDI_SALAH: 'Alamat surel, NIP, atau kata sandi tidak cocok.',
  GANTI_SANDI: 'Ganti dahulu kata sandi pertama Anda, lalu lanjutkan.',
  TANPA_PERAN:
    'Peran yang Anda pakai sudah berakhir. Buka halaman akun untuk memilih peran lain, atau hubungi admin instansi.',
  AKUN_DEMO: 'Akun demo dipakai bersama, jadi sandi dan namanya tidak dapat diganti.',
  AKUN_BERSAMA:
    'Orang ini juga bertugas di luar instansi Anda, jadi akunnya hanya dapat diubah oleh pengelola platform.',
  SANDI_LEMAH: 'Kata sandi terlalu mudah ditebak. Pakai sedikitnya 15 huruf yang bukan kata umum.',
};

/** The failure as the person sees it. Details stay; internals never pass through here. */
export function galatPengguna(galat: Galat, eventId?: string): GalatPengguna {
  return {
    code: galat.code,
    message: KALIMAT[galat.code],
    ...(galat.fields ? { fields: galat.fields } : {}),
    ...(galat.detail ? { detail: galat.detail } : {}),
    ...(eventId ? { eventId } : {}),
  };
}
