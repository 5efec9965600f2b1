'use server';

import { defineAction } from '@/lib/actions/define-action';
import { agreeJawaban } from '@/lib/commands/lke/agree-jawaban';
import { cancelReturnButir } from '@/lib/commands/lke/cancel-return-butir';
import { endorseLkeTpi, endorseLkeTpn } from '@/lib/commands/lke/endorse-lke';
import { returnButir } from '@/lib/commands/lke/return-butir';
import { returnLke } from '@/lib/commands/lke/return-lke';
import { undoAgreeJawaban } from '@/lib/commands/lke/undo-agree-jawaban';
import { recommendPenetapan } from '@/lib/commands/penetapan/recommend-penetapan';
import { returnToPembinaan } from '@/lib/commands/penetapan/return-to-pembinaan';
import { recordLangkah } from '@/lib/commands/usulan/record-langkah';
import {
  agreeJawabanInput,
  butirInput,
  lkeInput,
  returnButirInput,
  returnLkeInput,
  undoAgreeJawabanInput,
} from '@/lib/schemas/jawaban';
import { recommendInput, recordLangkahInput, returnToPembinaanInput } from '@/lib/schemas/usulan';

export const agreeJawabanAction = defineAction({
  nama: 'lke.setujui_sekaligus',
  input: agreeJawabanInput,
  permission: 'penilaian.isi',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: agreeJawaban,
});

export const undoAgreeJawabanAction = defineAction({
  nama: 'lke.urungkan_setuju',
  input: undoAgreeJawabanInput,
  permission: 'penilaian.isi',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: undoAgreeJawaban,
});

export const returnButirAction = defineAction({
  nama: 'lke.kembalikan_butir',
  input: returnButirInput,
  permission: 'lke.kembalikan',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: returnButir,
});

export const cancelReturnButirAction = defineAction({
  nama: 'lke.batal_kembalikan_butir',
  input: butirInput,
  permission: 'lke.kembalikan',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: cancelReturnButir,
});

export const returnLkeAction = defineAction({
  nama: 'lke.kembalikan',
  input: returnLkeInput,
  permission: 'lke.kembalikan',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: returnLke,
});

export const endorseLkeTpiAction = defineAction({
  nama: 'lke.sahkan_tpi',
  input: lkeInput,
  permission: 'lke.sahkan',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: endorseLkeTpi,
});

export const endorseLkeTpnAction = defineAction({
  nama: 'lke.sahkan_tpn',
  input: lkeInput,
  permission: 'tpn.nilai',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: endorseLkeTpn,
});

export const recordLangkahAction = defineAction({
  nama: 'tpn.catat_langkah',
  input: recordLangkahInput,
  permission: 'tpn.catat',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: recordLangkah,
});

export const recommendPenetapanAction = defineAction({
  nama: 'tpn.rekomendasikan',
  input: recommendInput,
  permission: 'tpn.catat',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: recommendPenetapan,
});

export const returnToPembinaanAction = defineAction({
  nama: 'tpn.bina_kembali',
  input: returnToPembinaanInput,
  permission: 'tpn.catat',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: returnToPembinaan,
});
