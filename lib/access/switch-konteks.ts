import 'server-only';
import type { Sesi } from '@/lib/access/kini';
import { insertPeristiwaAkun } from '@/lib/db/repo/akun';
import { setKonteksSesi } from '@/lib/db/repo/sesi';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Galat } from '@/lib/errors/app-error';

/** Lets a person act in another of their own contexts from now on; any other id is not found. */
export async function switchKonteks(sesi: Sesi, konteksId: string): Promise<Result<null, Galat>> {
  const konteks = sesi.konteks.find((k) => k.id === konteksId);
  if (!konteks) return err({ code: 'NOT_FOUND' });
  await setKonteksSesi(sesi.tokenHash, konteks);
  await insertPeristiwaAkun('konteks_diganti', sesi.penggunaId, {
    instansiId: konteks.instansiId,
    peran: konteks.peran,
  });
  return ok(null);
}
