'use server';

import { setelUlangSandi } from '@/lib/access/platform';
import { defineAccountAction } from '@/lib/actions/define-account-action';
import { defineAction } from '@/lib/actions/define-action';
import { registerInstansi } from '@/lib/commands/instansi/register-instansi';
import { registerInstansiInput, setelUlangSandiInput } from '@/lib/schemas/instansi';

export const registerInstansiAction = defineAction({
  nama: 'instansi.daftarkan',
  input: registerInstansiInput,
  permission: 'platform.kelola',
  resource: () => ({ jenis: 'platform' }),
  command: registerInstansi,
});

export const setelUlangSandiAction = defineAccountAction({
  nama: 'platform.setel_sandi',
  input: setelUlangSandiInput,
  run: setelUlangSandi,
});
