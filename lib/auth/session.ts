import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { hashToken, namaCookieSesi } from '@/lib/auth/token';
import { findSesi, type Konteks, setKonteksSesi, touchSesi } from '@/lib/db/repo/sesi';
import type { Pelaku, Peran } from '@/lib/domain/wewenang/peran';

/**
 * A signed-in person with the context they act in now. `pelaku` is null while they act in none: no peran at
 * all, the peran in use has ended, or the first password must be changed before anything else.
 */
export interface Sesi {
  readonly tokenHash: string;
  readonly penggunaId: string;
  readonly nama: string;
  readonly surel: string;
  readonly wajibGanti: boolean;
  readonly konteks: readonly Konteks[];
  readonly aktif: Konteks | null;
  readonly pelaku: Pelaku | null;
}

const PERAN_DIAM_PENDEK: readonly Peran[] = [
  'admin_platform',
  'admin_instansi',
  'tpi_anggota',
  'tpi_ketua',
  'tpi_pengendali',
  'tpn',
];

/** Seconds of silence after which a session ends: 30 minutes for admins and assessors, 8 hours for units. */
function batasDiam(peran: Peran | undefined): number {
  return peran && PERAN_DIAM_PENDEK.includes(peran) ? 30 * 60 : 8 * 60 * 60;
}

const JEDA_SENTUH_DETIK = 60;

/** The session behind a token, or null when it is unknown, expired, silent too long or revoked. */
export async function sesiOfToken(token: string | undefined): Promise<Sesi | null> {
  if (!token) return null;
  const tokenHash = hashToken(token);
  const baris = await findSesi(tokenHash);
  if (!baris) return null;
  // The context is pinned: when it ends the person chooses anew, and an open form never lands in another
  // instansi by itself.
  const pertama = baris.konteksId === null ? (baris.konteks[0] ?? null) : null;
  const aktif = pertama ?? baris.konteks.find((k) => k.id === baris.konteksId) ?? null;
  if (baris.diamDetik > batasDiam(aktif?.peran)) return null;
  if (baris.diamDetik > JEDA_SENTUH_DETIK) await touchSesi(tokenHash);
  if (pertama) await setKonteksSesi(tokenHash, pertama);
  return {
    tokenHash,
    penggunaId: baris.penggunaId,
    nama: baris.nama,
    surel: baris.surel,
    wajibGanti: baris.wajibGanti,
    konteks: baris.konteks,
    aktif,
    pelaku:
      aktif === null || baris.wajibGanti
        ? null
        : {
            penggunaId: baris.penggunaId,
            nama: baris.nama,
            peran: aktif.peran,
            instansiId: aktif.instansiId,
            unitId: aktif.unitId,
            programId: aktif.programId,
          },
  };
}

/** The session of the current request; looked up once per request. */
export const getSesi = cache(async (): Promise<Sesi | null> => {
  const toples = await cookies();
  return sesiOfToken(toples.get(namaCookieSesi())?.value);
});
