import 'server-only';
import { scoreAndStore } from '@/lib/commands/lke/score-and-store';
import type { Perintah } from '@/lib/commands/perintah';
import { sidikJari } from '@/lib/db/audit';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { jawabanByKode, listJawaban, lkeByPenilai, lockLke, setStatusLke } from '@/lib/db/repo/lke';
import { checkPengesahan } from '@/lib/domain/lke/check-pengesahan';
import type { Penilai } from '@/lib/domain/program/tahap';
import { err, ok } from '@/lib/domain/result';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { LkeInput } from '@/lib/schemas/jawaban';

/** TPI's leader endorses TPI's result: complete, every lowered value with its reason. Final. */
export const endorseLkeTpi = endorseLke('tpi');
/** TPN endorses its own result after the field evaluation and survey. Final. */
export const endorseLkeTpn = endorseLke('tpn');

function endorseLke(penilai: Exclude<Penilai, 'unit'>): Perintah<LkeInput, { sidikJari: string }> {
  return async (tx, pelaku, input) => {
    const lke = await lockLke(tx, input.lkeId);
    if (!lke || lke.penilai !== penilai) return err({ code: 'NOT_FOUND' });
    if (lke.tahap !== (penilai === 'tpi' ? 'pembangunan' : 'penilaian')) return err({ code: 'LKE_TAHAP' });
    if (lke.status === 'disahkan') return err({ code: 'LKE_DISAHKAN' });
    if (lke.statusUnit === 'draf') return err({ code: 'LKE_BELUM_TERKIRIM' });

    const skor = await scoreAndStore(tx, lke);
    const jawaban = await listJawaban(tx, lke.id);
    // The tier below is the yardstick: TPI is held against the unit, TPN against TPI.
    const tier = await lkeByPenilai(tx, lke.keikutsertaanId);
    const bawah = penilai === 'tpi' ? tier.unit : tier.tpi;
    const milikBawah = bawah ? await listJawaban(tx, bawah.id) : null;
    const instrumen = await getInstrumen(tx, lke.instrumenId, lke.instrumenVersi);
    const kurang = checkPengesahan({
      sendiri: skor.butir,
      bawah: milikBawah && scoreLke(instrumen, jawabanByKode(milikBawah), { kosong: lke.kosong }).butir,
      beralasan: new Set(jawaban.filter((j) => j.catatan?.trim()).map((j) => j.kode)),
      // An open return would let the unit change an answer under a result that is final.
      dikembalikan: new Set(
        (penilai === 'tpi' ? (milikBawah ?? []) : [])
          .filter((j) => j.dikembalikan !== null)
          .map((j) => j.kode),
      ),
    });
    const { kosong, dikembalikan, tanpaAlasan } = kurang;
    if (kosong.length > 0) return err({ code: 'LKE_BELUM_LENGKAP', detail: { kodeList: kosong } });
    if (dikembalikan.length > 0)
      return err({ code: 'LKE_MASIH_DIKEMBALIKAN', detail: { kodeList: dikembalikan } });
    if (tanpaAlasan.length > 0)
      return err({ code: 'LKE_NILAI_TURUN_TANPA_ALASAN', detail: { kodeList: tanpaAlasan } });
    const sidik = sidikJari(jawabanByKode(jawaban));
    await setStatusLke(tx, lke.id, 'disahkan', pelaku.penggunaId, sidik);
    return ok({
      data: { sidikJari: sidik },
      events: [
        {
          jenis: 'lke_disahkan',
          objek: 'lke',
          objekId: lke.id,
          unitId: lke.unitId,
          data: { penilai, sidikJari: sidik, total: skor.total },
        },
      ],
    });
  };
}
