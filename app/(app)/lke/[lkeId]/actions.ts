'use server';

import { defineAction } from '@/lib/actions/define-action';
import { sendLke } from '@/lib/commands/lke/send-lke';
import { withdrawLke } from '@/lib/commands/lke/withdraw-lke';
import { lkeInput } from '@/lib/schemas/jawaban';

export const sendLkeAction = defineAction({
  nama: 'lke.kirim',
  input: lkeInput,
  permission: 'lke.kirim',
  resource: ({ lkeId }) => ({ jenis: 'lke', id: lkeId }),
  command: sendLke,
});

export const withdrawLkeAction = defineAction({
  nama: 'lke.tarik',
  input: lkeInput,
  permission: 'lke.kirim',
  resource: ({ lkeId }) => ({ jenis: 'lke', id: lkeId }),
  command: withdrawLke,
});
