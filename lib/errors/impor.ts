import { type HasilImporOrang, type MasalahOrang, NAMA_ORANG_MAKS } from '@/lib/domain/orang/impor-orang';
import { type HasilImporUnit, type MasalahUnit, NAMA_UNIT_MAKS } from '@/lib/domain/unit/impor-unit';

/** What is wrong with a pasted unit and what to do, in one sentence. */
export function kalimatMasalahUnit(masalah: MasalahUnit, baris: HasilImporUnit): string {
  switch (masalah) {
    case 'NAMA_KOSONG':
      return 'Nama unit kosong.';
    case 'NAMA_PANJANG':
      return `Nama unit lebih dari ${NAMA_UNIT_MAKS} huruf.`;
    case 'JENIS_TIDAK_DIKENAL':
      return 'Jenis ini tidak dikenal. Kosongkan agar dibaca dari namanya, atau pakai kata dari daftar jenis.';
    case 'INDUK_TIDAK_ADA':
      return `Induk "${baris.indukNama}" tidak ada pada susunan maupun pada daftar ini.`;
    case 'INDUK_GANDA':
      return `Ada lebih dari satu unit bernama "${baris.indukNama}". Tulis jalurnya: Unit atas / ${baris.indukNama}.`;
    case 'INDUK_MELINGKAR':
      return 'Unit ini menjadi bawahan dirinya sendiri.';
    case 'GANDA_DI_DAFTAR':
      return 'Unit yang sama tertulis dua kali pada daftar ini.';
  }
}

/** What is wrong with a pasted person and what to do, in one sentence. */
export function kalimatMasalahOrang(masalah: MasalahOrang, baris: Pick<HasilImporOrang, 'nama'>): string {
  switch (masalah) {
    case 'NAMA_KOSONG':
      return 'Nama kosong.';
    case 'NAMA_PANJANG':
      return `Nama lebih dari ${NAMA_ORANG_MAKS} huruf.`;
    case 'SUREL_SALAH':
      return `Surel ${baris.nama ? `untuk ${baris.nama} ` : ''}kosong atau tidak sah.`;
    case 'NIP_SALAH':
      return 'NIP terdiri dari 18 angka; NRP sedikitnya 8 angka. Di Excel, jadikan kolomnya teks agar tidak dibulatkan.';
    case 'PERAN_TIDAK_DIKENAL':
      return 'Peran ini tidak dikenal. Pakai kata dari daftar peran.';
    case 'UNIT_KOSONG':
      return 'Peran ini memerlukan unit.';
    case 'UNIT_TIDAK_ADA':
      return 'Unit ini tidak ada pada susunan unit.';
    case 'UNIT_GANDA':
      return 'Ada lebih dari satu unit dengan nama ini. Tulis jalurnya: Unit atas / Unit.';
    case 'JABATAN_PANJANG':
      return 'Jabatan terlalu panjang.';
    case 'GANDA_DI_DAFTAR':
      return 'Orang dengan peran yang sama tertulis dua kali pada daftar ini.';
    case 'ORANG_BERBEDA':
      return 'Surel atau NIP ini dipakai orang lain pada daftar ini.';
  }
}
