'use server';

import { defineAction } from '@/lib/actions/define-action';
import { createProgram } from '@/lib/commands/program/create-program';
import { enrollUnit } from '@/lib/commands/program/enroll-unit';
import { updateProgram } from '@/lib/commands/program/update-program';
import { createProgramInput, enrollUnitInput, updateProgramInput } from '@/lib/schemas/program';

export const createProgramAction = defineAction({
  nama: 'program.buat',
  input: createProgramInput,
  permission: 'program.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: createProgram,
});

export const updateProgramAction = defineAction({
  nama: 'program.ubah',
  input: updateProgramInput,
  permission: 'program.kelola',
  resource: (i) => ({ jenis: 'program', id: i.programId }),
  command: updateProgram,
});

export const enrollUnitAction = defineAction({
  nama: 'program.ikutsertakan_unit',
  input: enrollUnitInput,
  permission: 'program.kelola',
  resource: (i) => ({ jenis: 'program', id: i.programId }),
  command: enrollUnit,
});
