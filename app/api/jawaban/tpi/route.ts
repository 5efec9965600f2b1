import { defineRoute } from '@/lib/actions/define-route';
import { saveJawabanTpi } from '@/lib/commands/lke/save-jawaban';
import { saveJawabanInput } from '@/lib/schemas/jawaban';

/** Autosave of one answer of TPI's worksheet. */
export const POST = defineRoute({
  nama: 'jawaban.simpan_tpi',
  input: saveJawabanInput,
  permission: 'penilaian.isi',
  resource: (i) => ({ jenis: 'lke', id: i.lkeId }),
  command: saveJawabanTpi,
});
