import { randomUUID } from 'node:crypto';
import type { Sesi } from '@/lib/access/kini';
import { sidikJari } from '@/lib/db/audit';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { jawabanByKode, listJawaban } from '@/lib/db/repo/lke';
import { saveSkor } from '@/lib/db/repo/skor';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { jawabanTerbaik } from '@/tests/support/jawaban-uji';
import { buatLke, tambahLke } from '@/tests/support/lke-uji';
import { dalam, type InstansiUji } from '@/tests/support/pabrik';

const dimuat = loadInstrumen('permenpanrb-90-2021');
if (!dimuat) throw new Error('seeds/instrumen is incomplete');

/** The instrumen of the test programs. */
export const instrumenUji = dimuat.instrumen;

/** The best answer to every butir of it. */
export const terbaik = jawabanTerbaik(instrumenUji);

/** Writes answers into a worksheet and stores its score, as if they had been saved one by one. */
export async function isiLembar(
  instansi: InstansiUji,
  lkeId: string,
  oleh: Sesi,
  jawaban: ReadonlyMap<string, NilaiJawaban>,
): Promise<void> {
  await dalam(instansi.id, async (tx) => {
    await tx.db.jawaban.createMany({
      data: [...jawaban].map(([kode, nilai]) => ({
        instansiId: instansi.id,
        lkeId,
        kode,
        nilai: nilai as never,
        diubahOleh: oleh.penggunaId,
      })),
    });
    const instrumen = await getInstrumen(tx, instrumenUji.id, instrumenUji.versi);
    await saveSkor(tx, lkeId, scoreLke(instrumen, jawabanByKode(await listJawaban(tx, lkeId))));
  });
}

export interface UnitDinilai {
  readonly keikutsertaanId: string;
  readonly unit: string;
  readonly tpi: string;
}

/** A unit that answered everything at its best and sent its LKE, with TPI's empty worksheet beside it. */
export async function buatTerkirim(
  instansi: InstansiUji,
  unitId: string,
  kepala: Sesi,
  jawaban: ReadonlyMap<string, NilaiJawaban> = terbaik,
): Promise<UnitDinilai> {
  const { lkeId, keikutsertaanId } = await buatLke(instansi, unitId);
  await isiLembar(instansi, lkeId, kepala, jawaban);
  const tpi = await tambahLke(instansi, keikutsertaanId, 'tpi');
  await dalam(instansi.id, (tx) =>
    tx.db.lke.updateMany({
      where: { id: lkeId },
      data: {
        status: 'terkirim',
        dikirimPada: new Date(),
        dikirimOleh: kepala.penggunaId,
        sidikJari: sidikJari(Object.fromEntries(jawaban)),
      },
    }),
  );
  return { keikutsertaanId, unit: lkeId, tpi };
}

/** Marks TPI's worksheet as endorsed with the answers of the unit. */
export async function buatDisahkan(
  instansi: InstansiUji,
  unitId: string,
  kepala: Sesi,
  ketuaTpi: Sesi,
  jawaban: ReadonlyMap<string, NilaiJawaban> = terbaik,
): Promise<UnitDinilai> {
  const dinilai = await buatTerkirim(instansi, unitId, kepala, jawaban);
  await isiLembar(instansi, dinilai.tpi, ketuaTpi, jawaban);
  await dalam(instansi.id, (tx) =>
    tx.db.lke.updateMany({
      where: { id: dinilai.tpi },
      data: {
        status: 'disahkan',
        disahkanPada: new Date(),
        disahkanOleh: ketuaTpi.penggunaId,
        sidikJari: sidikJari(Object.fromEntries(jawaban)),
      },
    }),
  );
  return dinilai;
}

/** Every prerequisite of Tabel 5 met for WBK, of the instansi and of one unit that builds since 2024. */
export async function penuhiPrasyarat(instansi: InstansiUji, keikutsertaanId: string): Promise<void> {
  const fakta: readonly [string, string | number | boolean, string | null][] = [
    ['opini_bpk', 'WTP', null],
    ['sakip', 'B', null],
    ['indeks_rb', 'CC', null],
    ['spip', 3, null],
    ['layanan_inti', true, keikutsertaanId],
    ['dampak', true, keikutsertaanId],
    ['tlhp', 100, keikutsertaanId],
    ['lhkpn_lhkan', 100, keikutsertaanId],
    ['sakip_internal', 'B', keikutsertaanId],
  ];
  await dalam(instansi.id, async (tx) => {
    await tx.db.faktaPrasyarat.createMany({
      skipDuplicates: true,
      data: fakta.map(([kode, nilai, kid]) => ({
        instansiId: instansi.id,
        id: randomUUID(),
        programId: instansi.programId,
        keikutsertaanId: kid,
        kode,
        nilai,
        perTanggal: new Date('2026-01-01'),
        sumber: 'Surat',
      })),
    });
    await tx.db.keikutsertaan.updateMany({
      where: { id: keikutsertaanId },
      data: { membangunSejak: new Date('2024-01-01') },
    });
  });
}
