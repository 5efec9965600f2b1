'use server';

import { defineAction } from '@/lib/actions/define-action';
import { recordPrasyarat } from '@/lib/commands/program/record-prasyarat';
import { startPembangunan } from '@/lib/commands/program/start-pembangunan';
import { updateKeikutsertaan } from '@/lib/commands/program/update-keikutsertaan';
import { recordPrasyaratInput, startPembangunanInput, updateKeikutsertaanInput } from '@/lib/schemas/program';

export const startPembangunanAction = defineAction({
  nama: 'pembangunan.mulai',
  input: startPembangunanInput,
  permission: 'pembangunan.mulai',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: startPembangunan,
});

export const updateKeikutsertaanAction = defineAction({
  nama: 'keikutsertaan.ubah',
  input: updateKeikutsertaanInput,
  permission: 'program.kelola',
  resource: (i) => ({ jenis: 'keikutsertaan', id: i.keikutsertaanId }),
  command: updateKeikutsertaan,
});

export const recordPrasyaratAction = defineAction({
  nama: 'prasyarat.catat',
  input: recordPrasyaratInput,
  permission: 'prasyarat.catat',
  resource: (i) =>
    i.keikutsertaanId === null
      ? { jenis: 'program', id: i.programId }
      : { jenis: 'keikutsertaan', id: i.keikutsertaanId },
  command: recordPrasyarat,
});
