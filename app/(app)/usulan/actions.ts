'use server';

import { defineAction } from '@/lib/actions/define-action';
import { proposeUnit } from '@/lib/commands/usulan/propose-unit';
import { sendUsulan } from '@/lib/commands/usulan/send-usulan';
import { updateSurat } from '@/lib/commands/usulan/update-surat';
import { withdrawUnit } from '@/lib/commands/usulan/withdraw-unit';
import { proposeUnitInput, sendUsulanInput, updateSuratInput, withdrawUnitInput } from '@/lib/schemas/usulan';

export const proposeUnitAction = defineAction({
  nama: 'usulan.masukkan_unit',
  input: proposeUnitInput,
  permission: 'usulan.susun',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: proposeUnit,
});

export const withdrawUnitAction = defineAction({
  nama: 'usulan.keluarkan_unit',
  input: withdrawUnitInput,
  permission: 'usulan.susun',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: withdrawUnit,
});

export const updateSuratAction = defineAction({
  nama: 'usulan.ubah_surat',
  input: updateSuratInput,
  permission: 'usulan.susun',
  resource: (i) => ({ jenis: 'usulan', id: i.usulanId }),
  command: updateSurat,
});

export const sendUsulanAction = defineAction({
  nama: 'usulan.kirim',
  input: sendUsulanInput,
  permission: 'usulan.kirim',
  resource: (i) => ({ jenis: 'usulan', id: i.usulanId }),
  command: sendUsulan,
});
