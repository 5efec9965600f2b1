import type { Sesi } from '@/lib/access/kini';
import { newId } from '@/lib/db/id';
import { insertLke } from '@/lib/db/repo/lke';
import { insertKeikutsertaan } from '@/lib/db/repo/program';
import { insertUsulan, upsertPenetapan } from '@/lib/db/repo/usulan';
import type { Penilai, Tahap } from '@/lib/domain/program/tahap';
import { isPeranUnit, PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';

/** Ids of the same things in one instansi, by the names that inputs use. */
export type IdIsi = Readonly<Record<string, string>>;

/** Where the process of the unit stands, and whose worksheet `lkeId` is. */
export interface Keadaan {
  readonly tahap: Tahap;
  readonly penilai: Penilai;
}

/** Past the proposal, so that TPN reaches it too. */
const DINILAI: Keadaan = { tahap: 'penilaian', penilai: 'unit' };

/** One of everything that an action can be about, for one unit of an instansi. */
export async function buatIsi(
  instansi: InstansiUji,
  unitId: string,
  { tahap, penilai }: Keadaan = DINILAI,
): Promise<IdIsi> {
  return dalam(instansi.id, async (tx) => {
    const { programId } = instansi;
    const keikutsertaanId = await insertKeikutsertaan(tx, { programId, unitId, target: 'WBK' });
    if (!keikutsertaanId) throw new Error('enrolled twice');
    await tx.db.keikutsertaan.updateMany({ where: { id: keikutsertaanId }, data: { tahap } });
    const pin = { instrumenId: 'permenpanrb-90-2021', instrumenVersi: 1 };
    const lkeUnit = newId();
    // The worksheet comes with building.
    if (tahap !== 'pencanangan')
      await insertLke(tx, { id: lkeUnit, keikutsertaanId, penilai: 'unit', ...pin });
    const lkeId = penilai === 'unit' ? lkeUnit : newId();
    if (penilai !== 'unit') {
      await tx.db.lke.updateMany({ where: { id: lkeUnit }, data: { status: 'terkirim' } });
      await insertLke(tx, { id: lkeId, keikutsertaanId, penilai, ...pin });
    }
    const penetapanId = await upsertPenetapan(tx, {
      keikutsertaanId,
      keputusan: 'WBK',
      nomor: 'X',
      tanggal: '2026-01-01',
      catatan: null,
      diusulkanOleh: newId(),
      versi: 0,
    });
    const [surat] = await tx.db.$queryRaw<{ id: string }[]>`
      SELECT id FROM usulan WHERE instansi_id = ${instansi.id}::uuid LIMIT 1`;
    const usulanId = surat?.id ?? (await insertUsulan(tx, programId));
    return {
      programId,
      unitId,
      indukId: unitId,
      unitIdList: unitId,
      keikutsertaanId,
      keikutsertaanIdList: keikutsertaanId,
      lkeId,
      usulanId,
      penetapanId: penetapanId ?? '',
      id: newId(),
      penggunaId: newId(),
      keanggotaanId: newId(),
      penugasanId: newId(),
      jabatanId: newId(),
      masaId: newId(),
      pencananganId: newId(),
      konteksId: newId(),
    };
  });
}

/** One person per peran in an instansi; the unit peran belong to its first unit. */
export async function buatSemuaSesi(instansi: InstansiUji): Promise<ReadonlyMap<Peran, Sesi>> {
  const sesi = new Map<Peran, Sesi>();
  for (const peran of PERAN) {
    if (peran !== 'admin_platform') {
      sesi.set(peran, await buatSesi(instansi, peran, isPeranUnit(peran) ? instansi.unitId : null));
      continue;
    }
    const dasar = await buatSesi(instansi, 'pengamat');
    const { penggunaId, nama } = dasar;
    const pelaku = { penggunaId, nama, peran, instansiId: null, unitId: null, programId: null };
    sesi.set(peran, { ...dasar, pelaku });
  }
  return sesi;
}
