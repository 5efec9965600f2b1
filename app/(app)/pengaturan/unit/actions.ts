'use server';

import { defineAction } from '@/lib/actions/define-action';
import { addUnit } from '@/lib/commands/unit/add-unit';
import { closeUnit } from '@/lib/commands/unit/close-unit';
import { importUnit } from '@/lib/commands/unit/import-unit';
import { moveUnit } from '@/lib/commands/unit/move-unit';
import { reopenUnit } from '@/lib/commands/unit/reopen-unit';
import { updateUnit } from '@/lib/commands/unit/update-unit';
import {
  addUnitInput,
  closeUnitInput,
  importUnitInput,
  moveUnitInput,
  reopenUnitInput,
  updateUnitInput,
} from '@/lib/schemas/unit';

export const addUnitAction = defineAction({
  nama: 'unit.tambah',
  input: addUnitInput,
  permission: 'unit.kelola',
  resource: (i) => (i.indukId === null ? { jenis: 'instansi' } : { jenis: 'unit', id: i.indukId }),
  command: addUnit,
});

export const updateUnitAction = defineAction({
  nama: 'unit.ubah',
  input: updateUnitInput,
  permission: 'unit.kelola',
  resource: (i) => ({ jenis: 'unit', id: i.unitId }),
  command: updateUnit,
});

export const moveUnitAction = defineAction({
  nama: 'unit.pindah',
  input: moveUnitInput,
  permission: 'unit.kelola',
  resource: (i) => ({ jenis: 'unit', id: i.unitId }),
  command: moveUnit,
});

export const closeUnitAction = defineAction({
  nama: 'unit.tutup',
  input: closeUnitInput,
  permission: 'unit.kelola',
  resource: (i) => ({ jenis: 'unit', id: i.unitId }),
  command: closeUnit,
});

export const reopenUnitAction = defineAction({
  nama: 'unit.buka_kembali',
  input: reopenUnitInput,
  permission: 'unit.kelola',
  resource: (i) => ({ jenis: 'unit', id: i.unitId }),
  command: reopenUnit,
});

export const importUnitAction = defineAction({
  nama: 'unit.impor',
  input: importUnitInput,
  permission: 'unit.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: importUnit,
});
