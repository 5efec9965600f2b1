import 'server-only';
import { sesiKini } from '@/lib/access/kini';
import type { TolakBaca } from '@/lib/access/read-as';
import { findAkunSaya } from '@/lib/db/repo/akun';
import { listSesiHidup } from '@/lib/db/repo/sesi';
import { err, ok, type Result } from '@/lib/domain/result';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { LABEL_PERAN } from '@/lib/domain/wewenang/peran';

/** One's own account: who, as what, on which devices. */
export interface AkunView {
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
  readonly demo: boolean;
  /** ISO; null when the password was never changed. */
  readonly sandiDiubah: string | null;
  readonly zonaWaktu: ZonaWaktu;
  /** True when the peran in use has ended and another must be chosen. */
  readonly peranBerakhir: boolean;
  readonly konteks: readonly {
    readonly id: string;
    readonly peran: string;
    readonly tempat: string;
    readonly aktif: boolean;
  }[];
  readonly sesi: readonly {
    readonly dibuatPada: string;
    readonly terakhirPada: string;
    readonly kedaluwarsaPada: string;
    readonly ini: boolean;
  }[];
}

/** Sessions silent for longer than this are dead for every peran. */
const DIAM_MAKS_DETIK = 8 * 60 * 60;

/** The account page. Open without any peran; a first password comes before it. */
export async function getAkun(): Promise<Result<AkunView, TolakBaca>> {
  const sesi = await sesiKini();
  if (!sesi) return err('UNAUTHENTICATED');
  if (sesi.wajibGanti) return err('GANTI_SANDI');
  const akun = await findAkunSaya(sesi.penggunaId);
  if (!akun) return err('UNAUTHENTICATED');
  const hidup = await listSesiHidup(sesi.penggunaId, DIAM_MAKS_DETIK);
  return ok({
    nama: akun.nama,
    surel: akun.surel,
    nip: akun.nip,
    demo: akun.demo,
    sandiDiubah: akun.sandiDiubah?.toISOString() ?? null,
    zonaWaktu: sesi.aktif?.zonaWaktu ?? 'WIB',
    peranBerakhir: sesi.aktif === null,
    konteks: sesi.konteks.map((k) => ({
      id: k.id,
      peran: k.jabatan ? `${k.jabatan} (${LABEL_PERAN[k.peran]})` : LABEL_PERAN[k.peran],
      tempat: [k.unitNama, k.instansiNama].filter(Boolean).join(', ') || 'Platform Teraju',
      aktif: k.id === sesi.aktif?.id,
    })),
    sesi: hidup.map((s) => ({
      dibuatPada: s.dibuatPada.toISOString(),
      terakhirPada: s.terakhirPada.toISOString(),
      kedaluwarsaPada: s.kedaluwarsaPada.toISOString(),
      ini: s.tokenHash === sesi.tokenHash,
    })),
  });
}

/** What the password page must know: whether the first password is being changed, and for whom. */
export interface GantiSandiView {
  readonly nama: string;
  readonly surel: string;
  readonly wajib: boolean;
  readonly demo: boolean;
}

/** The password page: for everybody who is signed in. */
export async function getGantiSandi(): Promise<Result<GantiSandiView, TolakBaca>> {
  const sesi = await sesiKini();
  const akun = sesi && (await findAkunSaya(sesi.penggunaId));
  if (!akun) return err('UNAUTHENTICATED');
  return ok({ nama: akun.nama, surel: akun.surel, wajib: akun.wajibGanti, demo: akun.demo });
}
