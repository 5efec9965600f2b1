import type { Predikat } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { HasilLangkah, LangkahTpn, Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { KodeTransisi } from '@/lib/domain/program/transisi';
import type { PeranKeanggotaan } from '@/lib/domain/wewenang/peran';
import type { InstansiReferensi } from '@/seeds/referensi/tipe';

/** A person of the demo, named by office. `kode` is unique in the whole demo. */
export interface OrangDemo {
  readonly kode: string;
  readonly nama: string;
  readonly surel: string;
  /** 18 digits that no civil servant can have: a NIP begins with a birth date. */
  readonly nip: string;
}

export interface KeanggotaanDemo {
  readonly orang: string;
  readonly peran: PeranKeanggotaan;
  /** Kode of the unit of a unit peran. */
  readonly unit: string | null;
  readonly jabatan: string;
  readonly mulai: string;
}

/** Who held an office in which capacity, from when to when. */
interface MasaJabatanDemo {
  readonly nama: string;
  readonly orang: string | null;
  readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj' | 'an';
  readonly mulai: string;
  readonly selesai: string | null;
  readonly dasar: string | null;
}

export interface JabatanDemo {
  readonly nama: string;
  readonly unit: string | null;
  readonly masa: readonly MasaJabatanDemo[];
}

interface PihakDemo {
  readonly peran: 'penandatangan' | 'saksi';
  readonly lembaga: string;
  readonly jabatan: string;
  readonly kapasitas: string | null;
}

export interface PencananganDemo {
  readonly unit: string | null;
  readonly tanggal: string;
  readonly tempat: string | null;
  readonly moda: 'acara' | 'tanpa_acara';
  readonly naskah: string;
  readonly publikasi: readonly { readonly tautan: string; readonly tanggal: string | null }[];
  readonly pihak: readonly PihakDemo[];
  readonly dicatat: Tindakan;
}

/** Who did something, and when. */
export interface Tindakan {
  readonly oleh: string;
  readonly pada: Date;
}

export interface JawabanDemo extends Tindakan {
  readonly kode: string;
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
  /** An earlier answer that was taken back; null when this is the first. */
  readonly semula: (Tindakan & { readonly nilai: NilaiJawaban }) | null;
  /** TPI's reason for sending this butir back; null when it did not. */
  readonly dikembalikan: (Tindakan & { readonly alasan: string }) | null;
}

export interface LkeDemo {
  readonly penilai: Penilai;
  readonly status: StatusLke;
  readonly jawaban: readonly JawabanDemo[];
  readonly dikirim: Tindakan | null;
  readonly disahkan: Tindakan | null;
  /** An earlier round: sent, then sent back as a whole with this reason. */
  readonly putaranLalu: {
    readonly dikirim: Tindakan;
    readonly dikembalikan: Tindakan & { readonly alasan: string };
  } | null;
}

export interface RiwayatDemo extends Tindakan {
  readonly transisi: KodeTransisi;
  readonly dari: Tahap;
  readonly ke: Tahap;
  readonly dokumen: string | null;
  readonly alasan: string | null;
}

export interface LangkahDemo extends Tindakan {
  readonly langkah: LangkahTpn;
  readonly hasil: HasilLangkah;
  readonly tanggal: string;
  readonly catatan: string | null;
}

export interface PenetapanDemo {
  readonly keputusan: 'WBK' | 'WBBM' | 'pembinaan';
  readonly nomor: string;
  readonly tanggal: string;
  readonly catatan: string | null;
  readonly diusulkan: Tindakan;
  readonly diterbitkan: Tindakan | null;
}

export interface FaktaDemo extends Tindakan {
  readonly kode: string;
  readonly nilai: string | number | boolean;
  readonly perTanggal: string;
  readonly sumber: string;
}

export interface KeikutsertaanDemo {
  readonly unit: string;
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly membangunSejak: string | null;
  readonly predikatAwal: Predikat | null;
  readonly predikatSejak: string | null;
  readonly riwayat: readonly RiwayatDemo[];
  readonly lke: readonly LkeDemo[];
  readonly langkah: readonly LangkahDemo[];
  readonly penetapan: PenetapanDemo | null;
  readonly fakta: readonly FaktaDemo[];
}

interface UsulanDemo {
  readonly kode: string;
  readonly nomorSurat: string;
  readonly tanggalSurat: string;
  readonly nomorSptjm: string;
  readonly narahubung: string;
  readonly disusun: Tindakan;
  /** Null while the letter is a draft. */
  readonly dikirim: Tindakan | null;
  readonly unit: readonly string[];
}

interface PenugasanDemo {
  readonly orang: string;
  readonly nomorSurat: string;
  readonly mulai: string;
}

export interface ProgramDemo {
  readonly tahun: number;
  readonly nama: string;
  readonly instrumenId: string;
  readonly instrumenVersi: number;
  readonly mandiriBuka: string;
  readonly mandiriTutup: string;
  readonly tpiTutup: string;
  readonly usulanTutup: string;
  readonly dibuat: Tindakan;
  readonly pencanangan: readonly PencananganDemo[];
  readonly keikutsertaan: readonly KeikutsertaanDemo[];
  readonly usulan: readonly UsulanDemo[];
  readonly fakta: readonly FaktaDemo[];
  readonly penugasan: readonly PenugasanDemo[];
}

/** One instansi with everything that happened in it. */
export interface TenantDemo {
  readonly referensi: InstansiReferensi;
  /** Accent colour of the instansi, or null for the product's own. */
  readonly aksen: string | null;
  readonly orang: readonly OrangDemo[];
  readonly keanggotaan: readonly KeanggotaanDemo[];
  readonly jabatan: readonly JabatanDemo[];
  readonly program: readonly ProgramDemo[];
}

export interface DataDemo {
  /** The day around which the living tenant is built, ISO. */
  readonly hariIni: string;
  /** People who belong to no single instansi: platform, TPN, Ombudsman. */
  readonly orangLuar: readonly OrangDemo[];
  readonly pengelolaPlatform: readonly string[];
  readonly tenant: readonly TenantDemo[];
}
