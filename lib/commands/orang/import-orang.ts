import 'server-only';
import { akunOrangList } from '@/lib/commands/orang/akun-orang';
import type { Perintah } from '@/lib/commands/perintah';
import { insertKeanggotaanList, listPeranBerlaku } from '@/lib/db/repo/orang';
import { listUnit } from '@/lib/db/repo/unit';
import { periksaImporOrang } from '@/lib/domain/orang/impor-orang';
import { err, ok } from '@/lib/domain/result';
import type { PeranKeanggotaan } from '@/lib/domain/wewenang/peran';
import { kalimatMasalahOrang } from '@/lib/errors/impor';
import type { ImportOrangInput } from '@/lib/schemas/orang';

export interface OrangDiimpor {
  readonly ditambahkan: number;
  readonly sudahAda: number;
  /** The one-time passwords of new accounts, this once; empty in the answer to a repeated request. */
  readonly sandi: readonly { readonly nama: string; readonly surel: string; readonly sandi: string }[];
}

/** Gives a pasted list of people their peran, all or none. Those who hold theirs already are left alone. */
export const importOrang: Perintah<ImportOrangInput, OrangDiimpor> = async (tx, _pelaku, input) => {
  const terbuka = (await listUnit(tx)).filter((u) => u.selesai === null);
  const hasil = periksaImporOrang(input.baris, terbuka, await listPeranBerlaku(tx));
  const fields: Record<string, string> = {};
  hasil.forEach((h, i) => {
    const [masalah] = h.masalah;
    if (masalah) fields[`baris.${i}`] = kalimatMasalahOrang(masalah, h);
  });
  if (Object.keys(fields).length > 0) return err({ code: 'INVALID_INPUT', fields });

  const baru = hasil.flatMap((h, baris) => (h.keadaan === 'baru' ? [{ ...h, baris }] : []));
  const akun = await akunOrangList(tx, baru);
  if (!akun.ok) {
    for (const s of akun.error) fields[`baris.${baru[s.urutan]?.baris}`] ??= s.kalimat;
    return err({ code: 'INVALID_INPUT', fields });
  }
  const keanggotaan = baru.map((h, i) => ({
    penggunaId: akun.value.akun[i]?.penggunaId as string,
    peran: h.peran as PeranKeanggotaan,
    unitId: h.unitId,
    jabatan: h.jabatan,
    mulai: input.mulai,
  }));
  const idList = await insertKeanggotaanList(tx, keanggotaan);
  const [pertama, ...lain] = keanggotaan.map(({ penggunaId, peran, unitId }, i) => ({
    jenis: 'keanggotaan_diberikan' as const,
    objek: 'keanggotaan' as const,
    objekId: idList[i] as string,
    unitId,
    data: { penggunaId, peran, unitId },
  }));
  if (!pertama) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  // One person may stand in several rows; the password is told once.
  const sandi = new Map<string, OrangDiimpor['sandi'][number]>();
  baru.forEach((h, i) => {
    const s = akun.value.akun[i]?.sandi;
    if (s) sandi.set(h.surel, { nama: h.nama, surel: h.surel, sandi: s });
  });
  const data = {
    ditambahkan: baru.length,
    sudahAda: hasil.length - baru.length,
    sandi: [...sandi.values()],
  };
  return ok({ data, simpan: { ...data, sandi: [] }, events: [pertama, ...lain, ...akun.value.events] });
};
