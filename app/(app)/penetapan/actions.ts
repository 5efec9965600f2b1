'use server';

import { defineAction } from '@/lib/actions/define-action';
import { enterPenetapan } from '@/lib/commands/penetapan/enter-penetapan';
import { publishPenetapan } from '@/lib/commands/penetapan/publish-penetapan';
import { enterPenetapanInput, publishPenetapanInput } from '@/lib/schemas/usulan';

export const enterPenetapanAction = defineAction({
  nama: 'penetapan.masukkan',
  input: enterPenetapanInput,
  permission: 'penetapan.usulkan',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: enterPenetapan,
});

export const publishPenetapanAction = defineAction({
  nama: 'penetapan.terbitkan',
  input: publishPenetapanInput,
  permission: 'penetapan.terbitkan',
  resource: (i) => ({ jenis: 'penetapan', id: i.penetapanId }),
  command: publishPenetapan,
});
