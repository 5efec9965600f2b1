import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { JenisInstansiTerdaftar } from '@/lib/domain/instansi/jenis-instansi';
import type { ZonaWaktu } from '@/lib/domain/waktu';

/** Adds the instansi that this transaction is bound to. A code that is taken violates its key. */
export async function insertInstansi(
  tx: Tx,
  isi: {
    nama: string;
    namaPendek: string;
    kode: string;
    jenis: JenisInstansiTerdaftar;
    zonaWaktu: ZonaWaktu;
  },
): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO instansi (id, kode, nama, nama_pendek, jenis, zona_waktu)
    VALUES (${tx.instansiId}::uuid, ${isi.kode}, ${isi.nama}, ${isi.namaPendek}, ${isi.jenis}::jenis_instansi,
            ${isi.zonaWaktu}::zona_waktu)`;
}

/** Name and kind of the instansi of this transaction, and how far its setting up has come. */
export interface KeadaanInstansi {
  readonly nama: string;
  readonly jenis: JenisInstansiTerdaftar;
  readonly unit: number;
  readonly orang: number;
  readonly program: number;
  readonly keikutsertaan: number;
}

/** How far this instansi is set up; null when it does not exist. */
export async function keadaanInstansi(tx: Tx): Promise<KeadaanInstansi | null> {
  const [baris] = await tx.db.$queryRaw<KeadaanInstansi[]>`
    SELECT i.nama, i.jenis::text AS jenis,
           (SELECT count(*)::int FROM unit_kerja u WHERE u.instansi_id = i.id) AS unit,
           (SELECT count(DISTINCT k.pengguna_id)::int FROM keanggotaan k WHERE k.instansi_id = i.id
               AND coalesce(k.selesai, 'infinity') >= ${tx.hariIni}::date) AS orang,
           (SELECT count(*)::int FROM program p WHERE p.instansi_id = i.id) AS program,
           (SELECT count(*)::int FROM keikutsertaan k WHERE k.instansi_id = i.id) AS keikutsertaan
      FROM instansi i WHERE i.id = ${tx.instansiId}::uuid`;
  return baris ?? null;
}
