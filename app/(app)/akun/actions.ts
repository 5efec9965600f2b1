'use server';

import { z } from 'zod';
import { defineAccountAction } from '@/lib/actions/define-account-action';
import { switchKonteks } from '@/lib/access/switch-konteks';

export const switchKonteksAction = defineAccountAction({
  nama: 'akun.ganti_konteks',
  input: z.strictObject({ konteksId: z.uuid() }),
  run: (sesi, { konteksId }) => switchKonteks(sesi, konteksId),
});
