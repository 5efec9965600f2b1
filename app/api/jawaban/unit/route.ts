import { defineRoute } from '@/lib/actions/define-route';
import { saveJawabanUnit } from '@/lib/commands/lke/save-jawaban';
import { saveJawabanInput } from '@/lib/schemas/jawaban';

export const POST = defineRoute({
  nama: 'jawaban.simpan_unit',
  input: saveJawabanInput,
  permission: 'jawaban.isi',
  resource: ({ lkeId }) => ({ jenis: 'lke', id: lkeId }),
  command: saveJawabanUnit,
});
