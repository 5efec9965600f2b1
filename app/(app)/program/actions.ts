'use server';

import { defineAction } from '@/lib/actions/define-action';
import { startPembangunanMany } from '@/lib/commands/program/start-pembangunan-many';
import { startPembangunanManyInput } from '@/lib/schemas/program';

export const startPembangunanManyAction = defineAction({
  nama: 'pembangunan.mulai_banyak',
  input: startPembangunanManyInput,
  permission: 'program.kelola',
  resource: (i) => ({ jenis: 'program', id: i.programId }),
  command: startPembangunanMany,
});
