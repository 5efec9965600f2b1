import 'server-only';
import { hashSandi } from '@/lib/auth/sandi';
import { newSandiSekali } from '@/lib/auth/sandi-sekali';
import { newId } from '@/lib/db/id';
import {
  type BarisPengguna,
  hanyaDiSini,
  insertPenggunaList,
  lockPenggunaOf,
  type PenggunaBaru,
  setSandiSekali,
} from '@/lib/db/repo/orang';
import type { Tx } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { isNamaSerupa } from '@/lib/domain/orang/pengenal';
import { err, ok, type Result } from '@/lib/domain/result';

/** Who a person is, as the admin wrote it. */
export interface IdentitasOrang {
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
}

/** The account that a written identity stands for. */
export interface AkunOrang {
  readonly penggunaId: string;
  /** `ada`: the person has an account already and keeps its name and password. */
  readonly akun: 'baru' | 'ada';
  /** A one-time password to hand over; null where the person signs in with their own. */
  readonly sandi: string | null;
}

/** A wrong field of one identity: its place in the list, its name, the sentence. */
export interface SalahIdentitas {
  readonly urutan: number;
  readonly field: 'nama' | 'surel' | 'nip';
  readonly kalimat: string;
}

/**
 * Finds or makes the account of each person. Accounts are shared by all instansi, so nothing of an existing
 * one is told: only that name, address and number do not belong together. Hashes are made before the writes,
 * side by side, because each is slow on purpose.
 */
export async function akunOrangList(
  tx: Tx,
  daftar: readonly IdentitasOrang[],
): Promise<
  Result<{ akun: readonly AkunOrang[]; events: readonly PeristiwaBaru[] }, readonly SalahIdentitas[]>
> {
  const ada = await lockPenggunaOf(
    tx,
    daftar.map((o) => o.surel),
    daftar.flatMap((o) => o.nip ?? []),
  );
  const salah: SalahIdentitas[] = [];
  const baruBySurel = new Map<string, { id: string; orang: IdentitasOrang }>();
  const akunLama = new Map<number, BarisPengguna>();
  daftar.forEach((orang, urutan) => {
    const cocok = cocokkan(orang, ada);
    if ('kalimat' in cocok) salah.push({ urutan, ...cocok });
    else if (cocok.akun) akunLama.set(urutan, cocok.akun);
    else if (!baruBySurel.has(orang.surel)) baruBySurel.set(orang.surel, { id: newId(), orang });
  });
  if (salah.length > 0) return err(salah);

  const sandiById = new Map<string, string>();
  for (const { id } of baruBySurel.values()) sandiById.set(id, newSandiSekali());
  // A closed account, or one that never had a password, starts anew, unless it also serves elsewhere.
  for (const akun of akunLama.values()) {
    if ((akun.aktif && akun.berSandi) || sandiById.has(akun.id)) continue;
    if (await hanyaDiSini(tx, akun.id)) sandiById.set(akun.id, newSandiSekali());
  }
  const hashById = new Map(
    await Promise.all([...sandiById].map(async ([id, sandi]) => [id, await hashSandi(sandi)] as const)),
  );
  const baru: PenggunaBaru[] = [...baruBySurel.values()].map(({ id, orang }) => ({
    id,
    nama: orang.nama,
    surel: orang.surel,
    nip: orang.nip,
    sandiHash: hashById.get(id) as string,
  }));
  await insertPenggunaList(tx, baru);
  for (const akun of new Set(akunLama.values())) {
    const hash = hashById.get(akun.id);
    if (hash) await setSandiSekali(tx, akun.id, hash);
  }
  return ok({
    akun: daftar.map((orang, urutan) => {
      const lama = akunLama.get(urutan);
      const penggunaId = lama?.id ?? (baruBySurel.get(orang.surel) as { id: string }).id;
      return { penggunaId, akun: lama ? 'ada' : 'baru', sandi: sandiById.get(penggunaId) ?? null };
    }),
    events: baru.map((p) => ({
      jenis: 'pengguna_ditambahkan',
      objek: 'pengguna',
      objekId: p.id,
      unitId: null,
      data: { surel: p.surel },
    })),
  });
}

function cocokkan(
  orang: IdentitasOrang,
  ada: readonly BarisPengguna[],
): { akun: BarisPengguna | null } | Omit<SalahIdentitas, 'urutan'> {
  const bySurel = ada.find((p) => p.surel === orang.surel);
  const byNip = orang.nip === null ? undefined : ada.find((p) => p.nip === orang.nip);
  if (
    (bySurel && byNip && bySurel.id !== byNip.id) ||
    (bySurel?.nip && orang.nip && bySurel.nip !== orang.nip)
  ) {
    return { field: 'nip', kalimat: 'Surel dan NIP ini milik akun yang berbeda. Periksa keduanya.' };
  }
  const akun = bySurel ?? byNip ?? null;
  if (akun && !isNamaSerupa(akun.nama, orang.nama)) {
    return {
      field: 'nama',
      kalimat: 'Surel atau NIP ini sudah dipakai akun dengan nama lain. Periksa ejaan nama, surel, dan NIP.',
    };
  }
  return { akun };
}
