import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { HasilLangkah, LangkahTpn } from '@/lib/domain/program/tahap';

/** A decision with the people behind it. Days are ISO. */
export interface BarisKeputusan {
  readonly id: string;
  readonly keikutsertaanId: string;
  readonly keputusan: 'WBK' | 'WBBM' | 'pembinaan';
  readonly nomor: string;
  readonly tanggal: string;
  readonly status: 'diusulkan' | 'diterbitkan';
  readonly catatan: string | null;
  readonly diusulkanOleh: string;
  readonly pengusul: string | null;
  readonly penerbit: string | null;
  readonly diterbitkanPada: Date | null;
  readonly versi: number;
}

/** The decisions of one program. */
export function listKeputusan(tx: Tx, programId: string): Promise<BarisKeputusan[]> {
  return tx.db.$queryRaw<BarisKeputusan[]>`
    WITH orang AS (
      SELECT g.id, coalesce((SELECT k.jabatan FROM keanggotaan k
                              WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.pengguna_id = g.id
                                AND k.jabatan IS NOT NULL ORDER BY k.mulai DESC LIMIT 1), g.nama) AS nama
        FROM pengguna g
       WHERE g.id IN (SELECT unnest(ARRAY[p.diusulkan_oleh, p.diterbitkan_oleh]) FROM penetapan p
                       WHERE p.instansi_id = ${tx.instansiId}::uuid))
    SELECT p.id, p.keikutsertaan_id AS "keikutsertaanId", p.keputusan::text AS keputusan, p.nomor,
           p.tanggal::text AS tanggal, p.status::text AS status, p.catatan, p.diusulkan_oleh AS "diusulkanOleh",
           a.nama AS pengusul, b.nama AS penerbit, p.diterbitkan_pada AS "diterbitkanPada", p.versi
      FROM penetapan p
      JOIN keikutsertaan k ON k.instansi_id = p.instansi_id AND k.id = p.keikutsertaan_id
      LEFT JOIN orang a ON a.id = p.diusulkan_oleh
      LEFT JOIN orang b ON b.id = p.diterbitkan_oleh
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND k.program_id = ${programId}::uuid`;
}

/** A unit that TPN sent back to building. */
export interface BarisDibina {
  readonly keikutsertaanId: string;
  readonly waktu: Date;
  readonly alasan: string | null;
}

/** The units of one program that came back from TPN, the latest return of each. */
export function listDibina(tx: Tx, programId: string): Promise<BarisDibina[]> {
  return tx.db.$queryRaw<BarisDibina[]>`
    SELECT DISTINCT ON (r.keikutsertaan_id) r.keikutsertaan_id AS "keikutsertaanId", r.waktu, r.alasan
      FROM riwayat_tahap r
      JOIN keikutsertaan k ON k.instansi_id = r.instansi_id AND k.id = r.keikutsertaan_id
     WHERE r.instansi_id = ${tx.instansiId}::uuid AND k.program_id = ${programId}::uuid
       AND r.transisi = 'bina_kembali'
     ORDER BY r.keikutsertaan_id, r.waktu DESC`;
}

/** A step of TPN that did not go through without a remark. */
export interface BarisLangkahCatatan {
  readonly keikutsertaanId: string;
  readonly langkah: LangkahTpn;
  readonly hasil: HasilLangkah;
  readonly catatan: string | null;
}

/** The steps of a program that were failed or passed with a remark, in their order. */
export function listLangkahCatatan(tx: Tx, programId: string): Promise<BarisLangkahCatatan[]> {
  return tx.db.$queryRaw<BarisLangkahCatatan[]>`
    SELECT l.keikutsertaan_id AS "keikutsertaanId", l.langkah::text AS langkah, l.hasil::text AS hasil, l.catatan
      FROM langkah_penilaian l
      JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
     WHERE l.instansi_id = ${tx.instansiId}::uuid AND k.program_id = ${programId}::uuid AND l.hasil <> 'lolos'
     ORDER BY l.keikutsertaan_id, l.langkah`;
}
