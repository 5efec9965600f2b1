import { DEMO_SANDI } from '@/lib/access/demo';
import { hashSandi } from '@/lib/auth/sandi';
import { createClient } from '@/lib/db/client';
import { adaInstansi, muatInstansi, muatPengelola, muatPengguna } from '@/lib/db/repo/muat';
import { readTenant, type Scope, withTenant } from '@/lib/db/tenant';
import { ok } from '@/lib/domain/result';
import { hariDi } from '@/lib/domain/waktu';
import { type Env, env } from '@/lib/env';
import type { InstansiReferensi } from '@/seeds/referensi/tipe';
import { dataDemo, INSTANSI_DEMO } from './data';
import { idDemo } from './id';
import { muatanTenant } from './muatan';
import { urutUnggulan } from './unggulan';
import { HARI_PALING_AWAL } from './waktu';

/** The day from which the platform's demo admin may act. */
const MULAI_PLATFORM = '2025-01-02';

export interface OpsiSeedDemo {
  /** Address of the owner role: it alone may name an admin of the platform. */
  readonly ownerUrl: string;
  /** The day around which the living tenant is built, ISO; today in WITA when left out. */
  readonly hariIni?: string;
}

export interface HasilSeedDemo {
  /** Kode of the instansi that were stored now; empty when everything was there already. */
  readonly dimuat: readonly string[];
  readonly orang: number;
}

/**
 * Stores the demo: people, then each instansi in one transaction of its own, under the same row-level security
 * as everything else. What is stored already stays as it is, so that a second run changes nothing and a run that
 * was interrupted goes on. The instruments must have been published. Refuses a production database of one's own.
 */
export async function seedDemo(opsi: OpsiSeedDemo): Promise<HasilSeedDemo> {
  if (!seedDemoBoleh(env()))
    throw new Error(
      'demo data is refused in production with a database of your own: its passwords are published',
    );
  // People and platform come first, so an instansi that is stored has all of its people.
  const belum = [];
  for (const instansi of INSTANSI_DEMO) if (!(await tersimpan(instansi))) belum.push(instansi.kode);
  if (belum.length === 0) return { dimuat: [], orang: 0 };

  const data = dataDemo(opsi.hariIni ?? hariSeed());
  const sandiHash = await hashSandi(DEMO_SANDI);
  const semua = [...data.orangLuar, ...data.tenant.flatMap((t) => t.orang)];
  const orang = await muatPengguna(
    semua.map(({ kode, surel, nip, nama }) => ({
      id: idDemo('orang', kode),
      surel,
      nip,
      nama,
      sandiHash,
      demo: true,
      demoUrut: urutUnggulan(surel),
    })),
  );
  await catatPengelola(opsi.ownerUrl, data.pengelolaPlatform);
  const dimuat: string[] = [];
  for (const tenant of data.tenant) {
    if (!belum.includes(tenant.referensi.kode)) continue;
    const muatan = muatanTenant(tenant);
    const hasil = await withTenant(
      lingkup(tenant.referensi),
      async (tx) => {
        if (await adaInstansi(tx)) return ok(false);
        await muatInstansi(tx, muatan);
        return ok(true);
      },
      undefined,
      BATAS_MUAT,
    );
    if (hasil.ok && hasil.value) dimuat.push(tenant.referensi.kode);
  }
  return { dimuat, orang };
}

/** A tenant is loaded whole or not at all, also on a machine that is busy with other things. */
const BATAS_MUAT = { maxWait: 30_000, timeout: 180_000 };

/** Today where the living tenant is; a clock that is wrong by years gets the first day that has a story. */
function hariSeed(): string {
  const hari = hariDi('WITA', new Date());
  if (hari < HARI_PALING_AWAL) return HARI_PALING_AWAL;
  return hari;
}

function lingkup({ kode, zonaWaktu }: InstansiReferensi): Scope {
  return { instansiId: idDemo('instansi', kode), penggunaId: null, zonaWaktu };
}

function tersimpan(instansi: InstansiReferensi): Promise<boolean> {
  return readTenant(lingkup(instansi), adaInstansi);
}

/** Demo accounts have a published password: never in a production database of one's own (ASVS 6.3.2). */
export function seedDemoBoleh({
  nodeEnv,
  databaseEmbedded,
}: Pick<Env, 'nodeEnv' | 'databaseEmbedded'>): boolean {
  return nodeEnv !== 'production' || databaseEmbedded;
}

async function catatPengelola(ownerUrl: string, kode: readonly string[]): Promise<void> {
  const owner = createClient(ownerUrl, 1);
  try {
    await muatPengelola(
      owner,
      kode.map((k) => idDemo('orang', k)),
      MULAI_PLATFORM,
    );
  } finally {
    await owner.$disconnect();
  }
}
