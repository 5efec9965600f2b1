import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { newId } from '@/lib/db/id';
import { insertUnitList, listUnit, lockSusunan, type UnitBaru } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import { periksaImporUnit, urutImpor } from '@/lib/domain/unit/impor-unit';
import { kalimatMasalahUnit } from '@/lib/errors/impor';
import type { ImportUnitInput } from '@/lib/schemas/unit';

/**
 * Adds a pasted list of units, all or none. Units that exist already are left alone; one wrong row refuses
 * the whole list and names the rows.
 */
export const importUnit: Perintah<ImportUnitInput, { ditambahkan: number; sudahAda: number }> = async (
  tx,
  _pelaku,
  input,
) => {
  await lockSusunan(tx);
  const terbuka = (await listUnit(tx)).filter((u) => u.selesai === null);
  const hasil = periksaImporUnit(input.baris, terbuka);
  const fields: Record<string, string> = {};
  hasil.forEach((h, i) => {
    const [masalah] = h.masalah;
    if (masalah) fields[`baris.${i}`] = kalimatMasalahUnit(masalah, h);
  });
  if (Object.keys(fields).length > 0) return err({ code: 'INVALID_INPUT', fields });

  const jalurById = new Map(terbuka.map((u) => [u.id, u.jalur]));
  const idByBaris = new Map<number, string>();
  const baru: UnitBaru[] = urutImpor(hasil).map((i) => {
    const { nama, jenis, induk } = hasil[i] as (typeof hasil)[number];
    const id = newId();
    const indukId = induk === null ? null : 'id' in induk ? induk.id : (idByBaris.get(induk.baris) ?? null);
    const jalur = [...(indukId === null ? [] : (jalurById.get(indukId) ?? [])), id];
    idByBaris.set(i, id);
    jalurById.set(id, jalur);
    return { id, indukId, jalur, nama, singkatan: null, jenis, mulai: input.mulai };
  });
  await insertUnitList(tx, baru);
  const [pertama, ...lain] = baru.map((u) => ({
    jenis: 'unit_ditambahkan' as const,
    objek: 'unit_kerja' as const,
    objekId: u.id,
    unitId: u.id,
    data: { nama: u.nama, indukId: u.indukId },
  }));
  if (!pertama) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  return ok({
    data: { ditambahkan: baru.length, sudahAda: hasil.length - baru.length },
    events: [pertama, ...lain],
  });
};
