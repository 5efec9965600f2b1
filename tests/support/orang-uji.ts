import { masuk } from '@/lib/auth/masuk';
import type { AddOrangInput } from '@/lib/schemas/orang';
import { asAdmin } from '@/tests/support/database';

let urut = 0;

/** The input of adding one person; each call is somebody else. */
export function orangBaru(ganti: Partial<AddOrangInput> = {}): AddOrangInput {
  urut++;
  return {
    nama: `Orang Nomor ${'abcdefghijklmnopqrstuvwxyz'[urut % 26]}${urut}`,
    surel: `orang${urut}@kab.go.id`,
    nip: null,
    peran: 'pimpinan',
    unitId: null,
    jabatan: null,
    mulai: '2024-01-01',
    ...ganti,
  };
}

/** The stored account of an address, with all its columns. */
export interface BarisAkun {
  readonly id: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly sandi_hash: string | null;
  readonly wajib_ganti: boolean;
  readonly aktif: boolean;
  readonly versi: number;
}

/** The account behind an address, seen as the superuser; fails when there is none. */
export async function akunDari(surel: string): Promise<BarisAkun> {
  const [baris] = await asAdmin<BarisAkun>('SELECT * FROM pengguna WHERE surel = $1', [surel]);
  if (!baris) throw new Error(`no account ${surel}`);
  return baris;
}

/** Signs in for real, with the first password counted as changed, and returns the session's token. */
export async function masukSebagai(surel: string, sandi: string | null): Promise<string> {
  const hasil = await masuk(surel, sandi ?? '', null);
  if (!hasil.ok) throw new Error(hasil.error);
  await asAdmin('UPDATE pengguna SET wajib_ganti = false WHERE surel = $1', [surel]);
  return hasil.value.token;
}
