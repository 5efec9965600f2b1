import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { newId } from '@/lib/db/id';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { copyJawaban, insertLke, jawabanByKode, listJawaban, lkeByPenilai } from '@/lib/db/repo/lke';
import { findProgram, lockKeikutsertaan } from '@/lib/db/repo/program';
import { saveSkor } from '@/lib/db/repo/skor';
import { listUsulanUnitId, lockUsulan, setUsulanDikirim } from '@/lib/db/repo/usulan';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok } from '@/lib/domain/result';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { SendUsulanInput } from '@/lib/schemas/usulan';

/**
 * The head of the instansi sends the letter: every unit in it moves to TPN, or none does. TPN's worksheet
 * starts as a copy of TPI's, which is the basis of its evaluation (90/2021 Lampiran II Bab III.C angka 1).
 */
export const sendUsulan: Perintah<SendUsulanInput, { unit: number }> = async (tx, pelaku, input) => {
  const usulan = await lockUsulan(tx, input.usulanId);
  if (!usulan) return err({ code: 'NOT_FOUND' });
  if (usulan.status !== 'draf') return err({ code: 'USULAN_SUDAH_DIKIRIM' });
  if (usulan.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: usulan.versi } });
  const daftar = await listUsulanUnitId(tx, usulan.id);
  if (daftar.length === 0) return err({ code: 'USULAN_KOSONG' });
  const program = await findProgram(tx, usulan.programId);
  if (!program) return err({ code: 'NOT_FOUND' });
  const instrumen = await getInstrumen(tx, program.instrumenId, program.instrumenVersi);

  const pindahan: PeristiwaBaru[] = [];
  for (const id of daftar) {
    const k = await lockKeikutsertaan(tx, id);
    if (!k) return err({ code: 'NOT_FOUND' });
    const pindah = await moveTahap(tx, k, 'kirim_usulan', {
      penggunaId: pelaku.penggunaId,
      dokumen: usulan.nomorSurat,
    });
    if (!pindah.ok) return pindah;
    pindahan.push(pindah.value);
    const lke = await lkeByPenilai(tx, k.id);
    if (!lke.tpi || lke.tpn) continue;
    const tpnId = newId();
    await insertLke(tx, {
      id: tpnId,
      keikutsertaanId: k.id,
      penilai: 'tpn',
      instrumenId: program.instrumenId,
      instrumenVersi: program.instrumenVersi,
    });
    await copyJawaban(tx, lke.tpi.id, tpnId, pelaku.penggunaId);
    await saveSkor(
      tx,
      tpnId,
      scoreLke(instrumen, jawabanByKode(await listJawaban(tx, tpnId)), { kosong: program.kosong }),
    );
  }
  await setUsulanDikirim(tx, usulan.id, pelaku.penggunaId);
  return ok({
    data: { unit: daftar.length },
    events: [
      {
        jenis: 'usulan_dikirim',
        objek: 'usulan',
        objekId: usulan.id,
        unitId: null,
        data: { nomorSurat: usulan.nomorSurat ?? '', unit: daftar.length },
      },
      ...pindahan,
    ],
  });
};
