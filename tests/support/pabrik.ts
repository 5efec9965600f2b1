import { randomUUID } from 'node:crypto';
import type { Sesi } from '@/lib/access/kini';
import { appClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { insertProgram } from '@/lib/db/repo/program';
import { type Tx, withTenant } from '@/lib/db/tenant';
import { ok } from '@/lib/domain/result';
import type { Peran } from '@/lib/domain/wewenang/peran';

/** A tenant made for a test, with one unit tree and one program; ids only. */
export interface InstansiUji {
  readonly id: string;
  readonly nama: string;
  readonly indukId: string;
  readonly unitId: string;
  readonly unitLainId: string;
  readonly programId: string;
}

/** Runs `fn` in a tenant's transaction as the app's own role, as commands do. */
export async function dalam<T>(instansiId: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const hasil = await withTenant<T, never>({ instansiId, penggunaId: null, zonaWaktu: 'WITA' }, async (tx) =>
    ok(await fn(tx)),
  );
  if (!hasil.ok) throw new Error('unreachable');
  return hasil.value;
}

/** Creates an instansi with a parent unit, a unit below it, an unrelated unit, and a 90/2021 program. */
export async function buatInstansi(nama = `Kabupaten Uji ${randomUUID().slice(0, 8)}`): Promise<InstansiUji> {
  const id = newId();
  return dalam(id, async (tx) => {
    await tx.db.instansi.create({
      data: { id, kode: `uji-${id}`, nama, namaPendek: nama, jenis: 'kabupaten', zonaWaktu: 'WITA' },
    });
    const [indukId, unitId, unitLainId] = [newId(), newId(), newId()];
    const mulai = new Date('2020-01-01');
    await tx.db.unitKerja.createMany({
      data: [
        { instansiId: id, id: indukId, jalur: [indukId], nama: 'Dinas Kesehatan', jenis: 'dinas', mulai },
        {
          instansiId: id,
          id: unitId,
          indukId,
          jalur: [indukId, unitId],
          nama: 'Puskesmas Pagatan',
          jenis: 'puskesmas',
          mulai,
        },
        {
          instansiId: id,
          id: unitLainId,
          jalur: [unitLainId],
          nama: 'Dinas Pendidikan',
          jenis: 'pendidikan',
          mulai,
        },
      ],
    });
    const programId = await insertProgram(tx, {
      tahun: 2026,
      nama: 'Zona Integritas 2026',
      instrumenId: 'permenpanrb-90-2021',
      instrumenVersi: 1,
      kosong: 'nol',
      mandiriBuka: null,
      mandiriTutup: null,
      tpiTutup: null,
      usulanTutup: null,
    });
    return { id, nama, indukId, unitId, unitLainId, programId };
  });
}

/** Creates a person with one peran in an instansi and returns the session that the door would see. */
export async function buatSesi(
  instansi: InstansiUji,
  peran: Exclude<Peran, 'admin_platform'>,
  unitId: string | null = null,
): Promise<Sesi> {
  const penggunaId = newId();
  const nama = `${peran} ${penggunaId.slice(-6)}`;
  await appClient().pengguna.create({ data: { id: penggunaId, surel: `${penggunaId}@uji.example`, nama } });
  const id = newId();
  const mulai = new Date('2020-01-01');
  await dalam(instansi.id, async (tx) => {
    if (peran === 'tpn') {
      const { id: instansiId, programId } = instansi;
      await tx.db.penugasan.create({
        data: { instansiId, id, penggunaId, programId, nomorSurat: 'ST-1', mulai },
      });
    } else {
      await tx.db.keanggotaan.create({
        data: { instansiId: instansi.id, id, penggunaId, peran, unitId, mulai },
      });
    }
  });
  const programId = peran === 'tpn' ? instansi.programId : null;
  const aktif = {
    jenis: peran === 'tpn' ? ('penugasan' as const) : ('keanggotaan' as const),
    id,
    peran,
    instansiId: instansi.id,
    instansiNama: instansi.nama,
    demo: false,
    zonaWaktu: 'WITA' as const,
    unitId,
    unitNama: null,
    jabatan: null,
    programId,
    tahunProgram: 2026,
  };
  return {
    tokenHash: '-',
    penggunaId,
    nama,
    surel: `${penggunaId}@uji.example`,
    wajibGanti: false,
    konteks: [aktif],
    aktif,
    pelaku: { penggunaId, nama, peran, instansiId: instansi.id, unitId, programId },
  };
}
