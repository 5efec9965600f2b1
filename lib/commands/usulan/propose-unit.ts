import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { sidikJari } from '@/lib/db/audit';
import { jawabanByKode, listJawaban, lkeByPenilai } from '@/lib/db/repo/lke';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { findSkor } from '@/lib/db/repo/skor';
import { findUsulanDraf, insertUsulan, insertUsulanUnit, touchUsulan } from '@/lib/db/repo/usulan';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok } from '@/lib/domain/result';
import type { ProposeUnitInput } from '@/lib/schemas/usulan';

/**
 * Puts a ready unit into the instansi's letter, opening the letter if there is none, with the TPI result
 * frozen by fingerprint (F75). One letter for all units (5/2024 Lampiran II Bab II.A).
 */
export const proposeUnit: Perintah<ProposeUnitInput, { usulanId: string }> = async (tx, pelaku, input) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  const pindah = await moveTahap(tx, k, 'usulkan', { penggunaId: pelaku.penggunaId });
  if (!pindah.ok) return pindah;
  const draf = await findUsulanDraf(tx, k.programId);
  const usulanId = draf?.id ?? (await insertUsulan(tx, k.programId));
  const tpi = (await lkeByPenilai(tx, k.id)).tpi;
  const skor = tpi ? await findSkor(tx, tpi.id) : null;
  const jawaban = tpi ? jawabanByKode(await listJawaban(tx, tpi.id)) : {};
  const potret = {
    skor: skor && { total: skor.total, pengungkit: skor.pengungkit, hasil: skor.hasil, area: skor.area },
    jawaban,
  };
  if (draf) await touchUsulan(tx, draf.id);
  await insertUsulanUnit(tx, {
    usulanId,
    keikutsertaanId: k.id,
    target: k.target,
    potret,
    sidikJari: sidikJari(potret),
  });
  const baru: PeristiwaBaru[] = draf
    ? []
    : [
        {
          jenis: 'usulan_disusun',
          objek: 'usulan',
          objekId: usulanId,
          unitId: null,
          data: { programId: k.programId },
        },
      ];
  return ok({ data: { usulanId }, events: [pindah.value, ...baru] });
};
