'use server';

import { defineAction } from '@/lib/actions/define-action';
import { addJabatan } from '@/lib/commands/orang/add-jabatan';
import { addMasaJabatan } from '@/lib/commands/orang/add-masa-jabatan';
import { addOrang } from '@/lib/commands/orang/add-orang';
import { assignPenugasan } from '@/lib/commands/orang/assign-penugasan';
import { endKeanggotaan } from '@/lib/commands/orang/end-keanggotaan';
import { endMasaJabatan } from '@/lib/commands/orang/end-masa-jabatan';
import { endPenugasan } from '@/lib/commands/orang/end-penugasan';
import { importOrang } from '@/lib/commands/orang/import-orang';
import { resetSandi } from '@/lib/commands/orang/reset-sandi';
import { setAktif } from '@/lib/commands/orang/set-aktif';
import { updateOrang } from '@/lib/commands/orang/update-orang';
import {
  addJabatanInput,
  addMasaJabatanInput,
  addOrangInput,
  assignPenugasanInput,
  endKeanggotaanInput,
  endMasaJabatanInput,
  endPenugasanInput,
  importOrangInput,
  resetSandiInput,
  setAktifInput,
  updateOrangInput,
} from '@/lib/schemas/orang';

export const addOrangAction = defineAction({
  nama: 'orang.tambah',
  input: addOrangInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: addOrang,
});

export const importOrangAction = defineAction({
  nama: 'orang.impor',
  input: importOrangInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: importOrang,
});

export const updateOrangAction = defineAction({
  nama: 'orang.ubah',
  input: updateOrangInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: updateOrang,
});

export const setAktifAction = defineAction({
  nama: 'orang.aktif',
  input: setAktifInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: setAktif,
});

export const resetSandiAction = defineAction({
  nama: 'orang.setel_sandi',
  input: resetSandiInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: resetSandi,
});

export const endKeanggotaanAction = defineAction({
  nama: 'orang.akhiri_peran',
  input: endKeanggotaanInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: endKeanggotaan,
});

export const assignPenugasanAction = defineAction({
  nama: 'orang.tugaskan_tpn',
  input: assignPenugasanInput,
  permission: 'orang.kelola',
  resource: (i) => ({ jenis: 'program', id: i.programId }),
  command: assignPenugasan,
});

export const endPenugasanAction = defineAction({
  nama: 'orang.akhiri_tugas_tpn',
  input: endPenugasanInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: endPenugasan,
});

export const addJabatanAction = defineAction({
  nama: 'jabatan.tambah',
  input: addJabatanInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: addJabatan,
});

export const addMasaJabatanAction = defineAction({
  nama: 'jabatan.catat_masa',
  input: addMasaJabatanInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: addMasaJabatan,
});

export const endMasaJabatanAction = defineAction({
  nama: 'jabatan.akhiri_masa',
  input: endMasaJabatanInput,
  permission: 'orang.kelola',
  resource: () => ({ jenis: 'instansi' }),
  command: endMasaJabatan,
});
