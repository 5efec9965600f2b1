import { jobClient } from '@/lib/db/client';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { jawabanByKode, listJawaban } from '@/lib/db/repo/lke';
import { findSkor, MESIN_VERSI } from '@/lib/db/repo/skor';
import { readTenant, type Tx } from '@/lib/db/tenant';
import type { ModusKosong } from '@/lib/domain/instrumen/types';
import { scoreLke } from '@/lib/domain/skor/score-lke';

/** One stored score that differs from its answers. */
export interface BedaSkor {
  readonly instansiId: string;
  readonly lkeId: string;
  readonly tersimpan: number | null;
  readonly dihitung: number;
}

export interface HasilVerifikasi {
  readonly lke: number;
  readonly beda: readonly BedaSkor[];
}

interface BarisLke {
  id: string;
  instrumenId: string;
  instrumenVersi: number;
  kosong: ModusKosong;
  mesinVersi: number | null;
}

/** Recomputes every stored score from its answers, tenant by tenant and read-only. */
export async function verifySkor(): Promise<HasilVerifikasi> {
  const instansi = await jobClient().$queryRaw<
    { id: string }[]
  >`SELECT id FROM daftar_instansi() ORDER BY id`;
  let lke = 0;
  const beda: BedaSkor[] = [];
  for (const { id: instansiId } of instansi) {
    await readTenant({ instansiId, penggunaId: null, zonaWaktu: 'WIB' }, async (tx) => {
      const daftar = await tx.db.$queryRaw<BarisLke[]>`
        SELECT l.id, l.instrumen_id AS "instrumenId", l.instrumen_versi AS "instrumenVersi", p.kosong::text AS kosong,
               s.mesin_versi AS "mesinVersi"
          FROM lke l
          JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
          JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
          LEFT JOIN skor_lke s ON s.instansi_id = l.instansi_id AND s.lke_id = l.id
         WHERE l.instansi_id = ${instansiId}::uuid ORDER BY l.id`;
      for (const baris of daftar) {
        lke += 1;
        const satu = await verifyOne(tx, baris);
        if (satu) beda.push({ instansiId, ...satu });
      }
    });
  }
  return { lke, beda };
}

async function verifyOne(tx: Tx, baris: BarisLke): Promise<Omit<BedaSkor, 'instansiId'> | null> {
  const instrumen = await getInstrumen(tx, baris.instrumenId, baris.instrumenVersi);
  const jawaban = jawabanByKode(await listJawaban(tx, baris.id));
  const tersimpan = await findSkor(tx, baris.id);
  // A worksheet that nobody touched has no score yet.
  if (!tersimpan && Object.keys(jawaban).length === 0) return null;
  const hitung = scoreLke(instrumen, jawaban, { kosong: baris.kosong });
  const sama =
    tersimpan !== null &&
    baris.mesinVersi === MESIN_VERSI &&
    tersimpan.total === hitung.total &&
    tersimpan.terjawab === hitung.terjawab &&
    Object.entries(hitung.area).every(([kode, nilai]) => tersimpan.area[kode] === nilai);
  return sama ? null : { lkeId: baris.id, tersimpan: tersimpan?.total ?? null, dihitung: hitung.total };
}
