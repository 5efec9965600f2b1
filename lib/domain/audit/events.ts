import type { IsiJawaban, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { LangkahTpn, Penilai, Tahap } from '@/lib/domain/program/tahap';
import type { KodeTransisi } from '@/lib/domain/program/transisi';

/** The thing an event is about. */
export type ObjekPeristiwa =
  | 'instansi'
  | 'unit_kerja'
  | 'pengguna'
  | 'jabatan'
  | 'keanggotaan'
  | 'penugasan'
  | 'program'
  | 'pencanangan'
  | 'keikutsertaan'
  | 'fakta_prasyarat'
  | 'lke'
  | 'usulan'
  | 'penetapan';

type Catat<J extends string, O extends ObjekPeristiwa, D> = {
  readonly jenis: J;
  readonly objek: O;
  readonly objekId: string;
  readonly unitId: string | null;
  readonly data: D;
};

/** Everything that can happen. A command that changes something returns at least one of these. */
export type PeristiwaBaru =
  | Catat<'instansi_didaftarkan', 'instansi', { nama: string }>
  | Catat<'unit_ditambahkan', 'unit_kerja', { nama: string; indukId: string | null }>
  | Catat<'unit_diubah', 'unit_kerja', { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> }>
  | Catat<'unit_ditutup', 'unit_kerja', { selesai: string }>
  | Catat<'unit_dibuka_kembali', 'unit_kerja', { selesai: string }>
  | Catat<'pengguna_ditambahkan', 'pengguna', { surel: string }>
  | Catat<
      'pengguna_diubah',
      'pengguna',
      { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> }
    >
  | Catat<'pengguna_diaktifkan', 'pengguna', Record<string, never>>
  | Catat<'pengguna_dinonaktifkan', 'pengguna', Record<string, never>>
  | Catat<
      'keanggotaan_diberikan',
      'keanggotaan',
      { penggunaId: string; peran: string; unitId: string | null }
    >
  | Catat<'keanggotaan_diakhiri', 'keanggotaan', { penggunaId: string; peran: string; selesai: string }>
  | Catat<'penugasan_diberikan', 'penugasan', { penggunaId: string; programId: string; nomorSurat: string }>
  | Catat<'penugasan_diakhiri', 'penugasan', { penggunaId: string; programId: string; selesai: string }>
  | Catat<'jabatan_ditambahkan', 'jabatan', { nama: string }>
  | Catat<
      'masa_jabatan_dicatat',
      'jabatan',
      { jabatan: string; nama: string; kapasitas: string; mulai: string; selesai: string | null }
    >
  | Catat<'masa_jabatan_diakhiri', 'jabatan', { jabatan: string; nama: string; selesai: string }>
  | Catat<'sandi_disetel_ulang', 'pengguna', Record<string, never>>
  | Catat<'program_dibuat', 'program', { tahun: number; instrumen: string }>
  | Catat<'program_diubah', 'program', { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> }>
  | Catat<'pencanangan_dicatat', 'pencanangan', { tanggal: string; moda: string; pihak: number }>
  | Catat<
      'pencanangan_diubah',
      'pencanangan',
      { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> }
    >
  | Catat<'unit_diikutsertakan', 'keikutsertaan', { programId: string; target: string }>
  | Catat<
      'keikutsertaan_diubah',
      'keikutsertaan',
      { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> }
    >
  | Catat<
      'tahap_berpindah',
      'keikutsertaan',
      { transisi: KodeTransisi; dari: Tahap; ke: Tahap; dokumen: string | null; alasan: string | null }
    >
  | Catat<
      'prasyarat_dicatat',
      'fakta_prasyarat',
      {
        kode: string;
        sebelum: unknown;
        nilai: unknown;
        perTanggal: string;
        sumber: string | null;
        dikecualikan: string | null;
      }
    >
  | Catat<
      'jawaban_disimpan',
      'lke',
      {
        penilai: Penilai;
        kode: string;
        sebelum: NilaiJawaban | null;
        sesudah: NilaiJawaban | null;
        catatanSebelum: string | null;
        catatanSesudah: string | null;
        versi: number;
        /** The answer that lost when two people had changed it at once; kept so that nothing vanishes. */
        ditinggalkan?: IsiJawaban;
      }
    >
  | Catat<'jawaban_disetujui_sekaligus', 'lke', { kode: readonly string[] }>
  | Catat<'persetujuan_diurungkan', 'lke', { kode: readonly string[] }>
  | Catat<'butir_dikembalikan', 'lke', { kode: string; alasan: string }>
  | Catat<'pengembalian_dibatalkan', 'lke', { kode: string; alasan: string }>
  | Catat<'lke_dikirim', 'lke', { sidikJari: string; total: number }>
  | Catat<'lke_ditarik', 'lke', { alasan: string | null }>
  | Catat<'lke_dikembalikan', 'lke', { alasan: string }>
  | Catat<'lke_disahkan', 'lke', { penilai: Penilai; sidikJari: string; total: number }>
  | Catat<'usulan_disusun', 'usulan', { programId: string }>
  | Catat<'usulan_diubah', 'usulan', { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> }>
  | Catat<'usulan_dikirim', 'usulan', { nomorSurat: string; unit: number }>
  | Catat<'langkah_tpn_dicatat', 'keikutsertaan', { langkah: LangkahTpn; hasil: string; tanggal: string }>
  | Catat<'penetapan_dimasukkan', 'penetapan', { keputusan: string; nomor: string; tanggal: string }>
  | Catat<'penetapan_diterbitkan', 'penetapan', { keputusan: string; nomor: string; tanggal: string }>;

export type JenisPeristiwa = PeristiwaBaru['jenis'];
