import { newId } from '@/lib/db/id';
import { insertLke, setDikembalikan, upsertJawaban } from '@/lib/db/repo/lke';
import { insertKeikutsertaan } from '@/lib/db/repo/program';
import { saveSkor } from '@/lib/db/repo/skor';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { dalam, type InstansiUji } from '@/tests/support/pabrik';

const instrumen = loadInstrumen('permenpanrb-90-2021')!.instrumen;

/** The instrumen that worksheets of these units are pinned to. */
export const PIN = { instrumenId: instrumen.id, instrumenVersi: instrumen.versi };
/** Answers that give every level butir its best or, for the named areas, its worst level. */
export function jawaban(buruk: readonly string[] = []): Record<string, NilaiJawaban> {
  const isi: Record<string, NilaiJawaban> = {};
  for (const [kode, { butir, area }] of letakByKode(instrumen)) {
    const jelek = buruk.includes(area.kode);
    if (butir.tingkat.length > 0) isi[kode] = (jelek ? butir.tingkat.at(-1) : butir.tingkat[0])!.label;
    else if (butir.skala) isi[kode] = butir.skala.maks;
    else if (butir.rumus) {
      isi[kode] = Object.fromEntries(
        butir.rumus.masukan
          .filter((m) => m.peran !== 'komponen')
          .map((m) => [m.kunci, m.peran === 'pengurang' ? 0 : 1]),
      );
    }
  }
  return isi;
}

/** One worksheet of a made-up unit. */
export interface IsiLke {
  penilai: Penilai;
  status: StatusLke;
  jawaban: Record<string, NilaiJawaban>;
}

/**
 * Puts a unit into a program at a stage with worksheets, their stored scores and answers; the first
 * `kembalikan` butir of the unit's own worksheet are sent back by TPI. Returns the keikutsertaan's id.
 */
export async function ikutkan(
  a: InstansiUji,
  unitId: string,
  isi: { programId?: string; tahap?: Tahap; lke?: readonly IsiLke[]; kembalikan?: number } = {},
): Promise<string> {
  return dalam(a.id, async (tx) => {
    const id = (await insertKeikutsertaan(tx, {
      programId: isi.programId ?? a.programId,
      unitId,
      target: 'WBK',
    }))!;
    await tx.db.$executeRaw`UPDATE keikutsertaan SET tahap = ${isi.tahap ?? 'pembangunan'}::tahap,
      membangun_sejak = '2020-01-01' WHERE id = ${id}::uuid`;
    for (const l of isi.lke ?? []) {
      const lkeId = newId();
      await insertLke(tx, { id: lkeId, keikutsertaanId: id, penilai: l.penilai, ...PIN });
      await tx.db
        .$executeRaw`UPDATE lke SET status = ${l.status}::status_lke, dikirim_pada = now() - interval '20 days'
         WHERE id = ${lkeId}::uuid`;
      await saveSkor(tx, lkeId, scoreLke(instrumen, l.jawaban, { kosong: 'nol' }));
      if (l.penilai !== 'unit') continue;
      for (const [urut, [kode, nilai]] of Object.entries(l.jawaban).entries()) {
        await upsertJawaban(tx, lkeId, newId(), { kode, nilai, catatan: null, versi: 0 });
        if (urut < (isi.kembalikan ?? 0)) await setDikembalikan(tx, lkeId, kode, 'Lengkapi buktinya');
      }
    }
    return id;
  });
}
