import 'server-only';
import { scoreAndStore } from '@/lib/commands/lke/score-and-store';
import type { Perintah } from '@/lib/commands/perintah';
import { sidikJari } from '@/lib/db/audit';
import { newId } from '@/lib/db/id';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import {
  insertLke,
  jawabanByKode,
  listJawaban,
  lkeByPenilai,
  lockLke,
  setStatusLke,
} from '@/lib/db/repo/lke';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { bolehUbahJawaban } from '@/lib/domain/lke/kunci-lke';
import { err, ok } from '@/lib/domain/result';
import type { LkeInput } from '@/lib/schemas/jawaban';

/** The kepala unit sends the LKE to TPI: complete, inside its window, frozen by a fingerprint. */
export const sendLke: Perintah<LkeInput, { sidikJari: string }> = async (tx, pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'unit') return err({ code: 'NOT_FOUND' });
  const boleh = bolehUbahJawaban({
    penilai: 'unit',
    status: lke.status,
    statusUnit: lke.statusUnit,
    tahap: lke.tahap,
    hariIni: tx.hariIni,
    buka: lke.mandiriBuka,
    tutup: lke.mandiriTutup,
    dikembalikan: false,
  });
  if (!boleh.ok) return err({ code: boleh.error, detail: { tanggal: lke.mandiriTutup ?? undefined } });

  const skor = await scoreAndStore(tx, lke);
  if (skor.terjawab < skor.jumlahButir) {
    const instrumen = await getInstrumen(tx, lke.instrumenId, lke.instrumenVersi);
    const kosong = [...letakByKode(instrumen).keys()].filter((kode) => skor.butir[kode] === null);
    return err({ code: 'LKE_BELUM_LENGKAP', detail: { kodeList: kosong } });
  }
  const sidik = sidikJari(jawabanByKode(await listJawaban(tx, lke.id)));
  await setStatusLke(tx, lke.id, 'terkirim', pelaku.penggunaId, sidik);
  const ada = await lkeByPenilai(tx, lke.keikutsertaanId);
  if (!ada.tpi) {
    await insertLke(tx, {
      id: newId(),
      keikutsertaanId: lke.keikutsertaanId,
      penilai: 'tpi',
      instrumenId: lke.instrumenId,
      instrumenVersi: lke.instrumenVersi,
    });
  }
  return ok({
    data: { sidikJari: sidik },
    events: [
      {
        jenis: 'lke_dikirim',
        objek: 'lke',
        objekId: lke.id,
        unitId: lke.unitId,
        data: { sidikJari: sidik, total: skor.total },
      },
    ],
  });
};
