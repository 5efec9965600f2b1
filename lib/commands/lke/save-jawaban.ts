import 'server-only';
import { faktaKunci } from '@/lib/commands/lke/fakta-kunci';
import { scoreAndStore } from '@/lib/commands/lke/score-and-store';
import type { Perintah } from '@/lib/commands/perintah';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { type BarisJawaban, listJawaban, lockLke, namaPengguna, upsertJawaban } from '@/lib/db/repo/lke';
import type { Tx } from '@/lib/db/tenant';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import { checkJawaban, type JawabanSalah } from '@/lib/domain/lke/check-jawaban';
import type { IsiJawaban, JawabanKini } from '@/lib/domain/lke/jawaban';
import { bolehUbahJawaban } from '@/lib/domain/lke/kunci-lke';
import type { Penilai } from '@/lib/domain/program/tahap';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Galat } from '@/lib/errors/app-error';
import type { SaveJawabanInput } from '@/lib/schemas/jawaban';

/** What the screen needs after a save: the new version, its time, and the score as stored. */
export interface JawabanTersimpan {
  readonly versi: number;
  readonly waktu: string;
  readonly total: number;
  readonly terjawab: number;
}

/** Saves one answer of the unit's own worksheet. */
export const saveJawabanUnit = saveJawaban('unit');
/** Saves one answer of TPI's worksheet; the unit's answer stays untouched. */
export const saveJawabanTpi = saveJawaban('tpi');
/** Saves one answer of TPN's worksheet. */
export const saveJawabanTpn = saveJawaban('tpn');

/** Each assessor has its own permission, so each gets its own command; a worksheet of another one is not found. */
function saveJawaban(penilai: Penilai): Perintah<SaveJawabanInput, JawabanTersimpan> {
  return async (tx, pelaku, input) => {
    const lke = await lockLke(tx, input.lkeId);
    if (!lke || lke.penilai !== penilai) return err({ code: 'NOT_FOUND' });
    const lama = (await listJawaban(tx, lke.id)).find((j) => j.kode === input.kode) ?? null;
    const fakta = faktaKunci(tx, lke, lama);
    const boleh = bolehUbahJawaban(fakta);
    if (!boleh.ok) return err({ code: boleh.error, detail: { tanggal: fakta.tutup ?? undefined } });

    const instrumen = await getInstrumen(tx, lke.instrumenId, lke.instrumenVersi);
    const sah = checkJawaban(instrumen, input.kode, input.nilai);
    if (!sah.ok) return refuse(sah.error);
    const ditinggalkan = checkDitinggalkan(instrumen, input);
    if (!ditinggalkan.ok) return refuse(ditinggalkan.error);

    const versi = await upsertJawaban(tx, lke.id, pelaku.penggunaId, { ...input, nilai: sah.value });
    if (versi === null) return err(await staleJawaban(tx, input.kode, lama));
    const skor = await scoreAndStore(tx, lke);
    return ok({
      data: { versi, waktu: tx.now.toISOString(), total: skor.total, terjawab: skor.terjawab },
      events: [
        {
          jenis: 'jawaban_disimpan',
          objek: 'lke',
          objekId: lke.id,
          unitId: lke.unitId,
          data: {
            penilai,
            kode: input.kode,
            sebelum: lama?.nilai ?? null,
            sesudah: sah.value,
            catatanSebelum: lama?.catatan ?? null,
            catatanSesudah: input.catatan,
            versi,
            ...(ditinggalkan.value ? { ditinggalkan: ditinggalkan.value } : {}),
          },
        },
      ],
    });
  };
}

function refuse(salah: JawabanSalah): Result<never, Galat> {
  const code = salah.code === 'UNKNOWN_BUTIR' ? 'BUTIR_TIDAK_DIKENAL' : 'JAWABAN_TIDAK_SAH';
  return err({ code, detail: { kode: salah.kode, alasan: salah.code } });
}

/** The answer that gave way in a clash, held to the same rules as one that is saved. */
function checkDitinggalkan(
  instrumen: Instrumen,
  { kode, ditinggalkan }: SaveJawabanInput,
): Result<IsiJawaban | null, JawabanSalah> {
  if (!ditinggalkan) return ok(null);
  const sah = checkJawaban(instrumen, kode, ditinggalkan.nilai);
  return sah.ok ? ok({ nilai: sah.value, catatan: ditinggalkan.catatan }) : sah;
}

/** What the loser of a race needs in order to choose: the answer as it is now, whose it is and since when. */
async function staleJawaban(tx: Tx, kode: string, lama: BarisJawaban | null): Promise<Galat> {
  const kini: JawabanKini | null = lama && {
    nilai: lama.nilai,
    catatan: lama.catatan,
    oleh: (await namaPengguna(tx, lama.diubahOleh)) ?? '',
    pada: lama.diubahPada.toISOString(),
  };
  return { code: 'STALE_VERSION', detail: { kode, versi: lama?.versi ?? 0, kini } };
}
