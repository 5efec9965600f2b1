'use server';

import { defineAction } from '@/lib/actions/define-action';
import { recordPencanangan } from '@/lib/commands/program/record-pencanangan';
import { updatePencanangan } from '@/lib/commands/program/update-pencanangan';
import { recordPencananganInput, updatePencananganInput } from '@/lib/schemas/program';

export const recordPencananganAction = defineAction({
  nama: 'pencanangan.catat',
  input: recordPencananganInput,
  permission: 'pencanangan.catat',
  resource: (i) => ({ jenis: 'program', id: i.programId }),
  command: recordPencanangan,
});

export const updatePencananganAction = defineAction({
  nama: 'pencanangan.ubah',
  input: updatePencananganInput,
  permission: 'pencanangan.catat',
  resource: () => ({ jenis: 'instansi' }),
  command: updatePencanangan,
});
