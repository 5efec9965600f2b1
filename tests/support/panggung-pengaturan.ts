import { appClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { insertPencanangan } from '@/lib/db/repo/pencanangan';
import type { Tx } from '@/lib/db/tenant';
import type { IdIsi } from '@/tests/support/isi-instansi';
import type { SusunanPanggung } from '@/tests/support/panggung';

const SEJAK = new Date('2020-01-01');

/** A person of the instansi with a peran; ids come from the sample. */
async function adaOrang(tx: Tx, ids: IdIsi): Promise<void> {
  const { penggunaId, keanggotaanId } = ids as Record<string, string>;
  const id = penggunaId as string;
  await appClient().pengguna.create({ data: { id, surel: `${id}@uji.example`, nama: 'Orang Uji' } });
  await tx.db.keanggotaan.create({
    data: {
      instansiId: tx.instansiId,
      id: keanggotaanId as string,
      penggunaId: id,
      peran: 'pengamat',
      mulai: SEJAK,
    },
  });
}

async function adaPenilai(tx: Tx, ids: IdIsi): Promise<void> {
  await adaOrang(tx, ids);
  await tx.db.penugasan.create({
    data: {
      instansiId: tx.instansiId,
      id: ids.penugasanId as string,
      penggunaId: ids.penggunaId as string,
      programId: ids.programId as string,
      nomorSurat: 'ST-1',
      mulai: SEJAK,
    },
  });
}

async function adaJabatan(tx: Tx, ids: IdIsi): Promise<void> {
  const { instansiId } = tx;
  const jabatanId = ids.jabatanId as string;
  await tx.db.jabatan.create({ data: { instansiId, id: jabatanId, nama: 'Bupati' } });
  await tx.db.masaJabatan.create({
    data: {
      instansiId,
      id: ids.masaId as string,
      jabatanId,
      nama: 'Orang Uji',
      kapasitas: 'definitif',
      mulai: SEJAK,
      selesai: new Date('2026-12-31'),
    },
  });
}

const unitSaja = (tx: Tx, ids: IdIsi, data: object) =>
  tx.db.unitKerja.updateMany({ where: { instansiId: tx.instansiId, id: ids.unitId as string }, data });

const PROGRAM = {
  tahun: 2031,
  nama: 'ZI 2031',
  instrumenId: 'permenpanrb-90-2021',
  instrumenVersi: 1,
  kosong: 'nol',
  mandiriBuka: null,
  mandiriTutup: null,
  tpiTutup: null,
  usulanTutup: null,
} as const;

const VERSI = { versi: 1 };

/** Accounts are global: every stage adds somebody else. */
const surelBaru = () => `${newId()}@uji.example`;

/** Stages of the settings' actions; see panggung.ts. */
export const SUSUNAN_PENGATURAN: Readonly<Record<string, SusunanPanggung>> = {
  'unit.ubah': { input: VERSI },
  'unit.pindah': { input: { ...VERSI, indukId: null } },
  'unit.tutup': { keadaan: { tahap: 'penetapan', penilai: 'unit' }, input: VERSI },
  'unit.buka_kembali': {
    siapkan: (tx, ids) => unitSaja(tx, ids, { selesai: new Date('2025-12-31') }),
    input: VERSI,
  },
  'unit.impor': { input: { baris: [{ nama: 'Kecamatan Baru', jenis: '', induk: '' }] } },
  'orang.tambah': { input: { surel: surelBaru, peran: 'pimpinan' } },
  'orang.impor': {
    input: {
      baris: () => [
        { nama: 'Orang Baru', surel: surelBaru(), nip: '', peran: 'Pimpinan', unit: '', jabatan: '' },
      ],
    },
  },
  'orang.ubah': { siapkan: adaOrang, input: { ...VERSI, surel: surelBaru } },
  'orang.aktif': { siapkan: adaOrang, input: VERSI },
  'orang.setel_sandi': { siapkan: adaOrang },
  'orang.akhiri_peran': { siapkan: adaOrang, input: VERSI },
  'orang.tugaskan_tpn': { input: { surel: surelBaru } },
  'orang.akhiri_tugas_tpn': { siapkan: adaPenilai, input: VERSI },
  'jabatan.catat_masa': {
    siapkan: adaJabatan,
    input: { mulai: '2027-01-01', kapasitas: 'definitif' },
  },
  'jabatan.akhiri_masa': { siapkan: adaJabatan, input: { selesai: '2026-06-30' } },
  'program.buat': { input: PROGRAM },
  'program.ubah': {
    keadaan: { tahap: 'pencanangan', penilai: 'unit' },
    input: { ...VERSI, isi: { ...PROGRAM, tahun: 2026 } },
  },
  'program.ikutsertakan_unit': {
    siapkan: async (tx, ids) => {
      const id = newId();
      await tx.db.unitKerja.create({
        data: {
          instansiId: tx.instansiId,
          id,
          jalur: [id],
          nama: 'Belum ikut',
          jenis: 'dinas',
          mulai: SEJAK,
        },
      });
      (ids as Record<string, string>).unitIdList = id;
    },
  },
  'pencanangan.ubah': {
    siapkan: (tx, ids) =>
      insertPencanangan(tx, ids.pencananganId as string, {
        programId: ids.programId as string,
        unitId: null,
        tanggal: '2026-01-05',
        tempat: null,
        moda: 'acara',
        naskah: null,
        publikasi: [],
        pihak: [],
      }),
    input: VERSI,
  },
};
