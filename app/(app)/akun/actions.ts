'use server';

import { z } from 'zod';
import { akhiriSesi, gantiSandi } from '@/lib/access/akun';
import { switchKonteks } from '@/lib/access/switch-konteks';
import { defineAccountAction } from '@/lib/actions/define-account-action';
import { akhiriSesiInput, gantiSandiInput } from '@/lib/schemas/akun';

export const switchKonteksAction = defineAccountAction({
  nama: 'akun.ganti_konteks',
  input: z.strictObject({ konteksId: z.uuid() }),
  run: (sesi, { konteksId }) => switchKonteks(sesi, konteksId),
});

export const gantiSandiAction = defineAccountAction({
  nama: 'akun.ganti_sandi',
  input: gantiSandiInput,
  saatWajibGanti: true,
  run: gantiSandi,
});

export const akhiriSesiAction = defineAccountAction({
  nama: 'akun.akhiri_sesi',
  input: akhiriSesiInput,
  saatWajibGanti: true,
  run: akhiriSesi,
});
