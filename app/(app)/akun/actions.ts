'use server';

import { z } from 'zod';
import { switchKonteks } from '@/lib/access/switch-konteks';
import { defineAccountAction } from '@/lib/actions/define-account-action';

export const switchKonteksAction = defineAccountAction({
  nama: 'akun.ganti_konteks',
  input: z.strictObject({ konteksId: z.uuid() }),
  run: (sesi, { konteksId }) => switchKonteks(sesi, konteksId),
});
