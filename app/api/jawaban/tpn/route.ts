import { defineRoute } from '@/lib/actions/define-route';
import { saveJawabanTpn } from '@/lib/commands/lke/save-jawaban';
import { saveJawabanInput } from '@/lib/schemas/jawaban';

/** Autosave of one answer of TPN's worksheet. */
export const POST = defineRoute({
  nama: 'jawaban.simpan_tpn',
  input: saveJawabanInput,
  permission: 'tpn.nilai',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: saveJawabanTpn,
});
