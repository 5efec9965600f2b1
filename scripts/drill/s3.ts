import { randomUUID } from 'node:crypto';
import { createClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { readTenant, type Tx, withTenant } from '@/lib/db/tenant';
import { err, ok } from '@/lib/domain/result';
import { withClient } from '@/scripts/lib/roles';

/** What the chaos run is made of. The shares are those of quality.md S3; the rest of the transactions are clean. */
export interface ChaosPlan {
  readonly appUrl: string;
  readonly adminUrl: string;
  readonly transactions: number;
  readonly workers: number;
  readonly tenants: number;
}

/** What it saw. Every count but `transactions`, `committed` and `faulted` must be 0. */
export interface ChaosReport {
  readonly transactions: number;
  readonly committed: number;
  readonly faulted: number;
  readonly foreignRows: number;
  readonly wrongNonces: number;
  readonly wrongTenants: number;
  readonly uncaught: number;
  readonly idleInTransaction: number;
  readonly seconds: number;
}

type Fault = 'none' | 'error' | 'timeout' | 'slow_begin' | 'terminate' | 'abort';

const ROWS_PER_TENANT = 3;
const POOL = 10;

/** Small deterministic generator (mulberry32), so that a failing run can be repeated. */
function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function faultOf(x: number): Fault {
  if (x < 0.05) return 'error';
  if (x < 0.07) return 'timeout';
  if (x < 0.09) return 'slow_begin';
  if (x < 0.1) return 'terminate';
  if (x < 0.11) return 'abort';
  return 'none';
}

/** Makes the tenants whose rows carry their own id as a canary. */
async function seedTenants(plan: ChaosPlan, client: ReturnType<typeof createClient>): Promise<string[]> {
  const ids = Array.from({ length: plan.tenants }, newId);
  for (const id of ids) {
    await withTenant(
      { instansiId: id, penggunaId: null, zonaWaktu: 'WIB' },
      async (tx) => {
        await tx.db.instansi.create({
          data: { id, kode: id, nama: `canary ${id}`, namaPendek: id, jenis: 'kabupaten', zonaWaktu: 'WIB' },
        });
        await tx.db.unitKerja.createMany({
          data: Array.from({ length: ROWS_PER_TENANT }, () => {
            const unitId = newId();
            const nama = `canary ${id} ${unitId}`;
            return {
              instansiId: id,
              id: unitId,
              jalur: [unitId],
              nama,
              jenis: 'dinas' as const,
              mulai: new Date('2020-01-01'),
            };
          }),
        });
        return ok(null);
      },
      client,
    );
  }
  return ids;
}

/** Runs the chaos: many workers, many tenants, injected faults, and rows that tell whose they are. */
export async function chaosTenant(plan: ChaosPlan): Promise<ChaosReport> {
  const client = createClient(plan.appUrl, POOL);
  const tenants = await seedTenants(plan, client);
  const count = { committed: 0, faulted: 0, foreignRows: 0, wrongNonces: 0, wrongTenants: 0, uncaught: 0 };
  const onUncaught = () => {
    count.uncaught += 1;
  };
  process.on('unhandledRejection', onUncaught);
  process.on('uncaughtException', onUncaught);
  const random = randomOf(20_261_122);
  const started = Date.now();
  let next = 0;

  async function one(): Promise<void> {
    const tenant = tenants[Math.floor(random() * tenants.length)] as string;
    const fault = faultOf(random());
    const write = random() < 0.3;
    const ownWhere = random() < 0.5;
    if (fault !== 'none') count.faulted += 1;
    const limits = {
      maxWait: fault === 'slow_begin' ? 1 : 20_000,
      timeout: fault === 'timeout' ? 15 : 20_000,
    };
    const scope = { instansiId: tenant, penggunaId: null, zonaWaktu: 'WIB' as const };
    const body = (tx: Tx) => work(tx, tenant, fault, write, ownWhere);
    try {
      const done = write
        ? await withTenant(scope, async (tx) => ((await body(tx)) ? ok(true) : err('abort')), client, limits)
        : ok(await readTenant(scope, body, client, limits));
      if (done.ok) count.committed += 1;
    } catch {
      // Faults are meant to fail; what matters is what others see meanwhile and afterwards.
    }
  }

  async function work(
    tx: Tx,
    tenant: string,
    fault: Fault,
    write: boolean,
    ownWhere: boolean,
  ): Promise<boolean> {
    const nonce = randomUUID();
    const rows = ownWhere
      ? await tx.db.$queryRaw<{ instansi_id: string; nama: string; nonce: string; siapa: string }[]>`
          SELECT instansi_id, nama, ${nonce} AS nonce, current_setting('app.instansi') AS siapa
            FROM unit_kerja WHERE instansi_id = ${tenant}::uuid`
      : await tx.db.$queryRaw<{ instansi_id: string; nama: string; nonce: string; siapa: string }[]>`
          SELECT instansi_id, nama, ${nonce} AS nonce, current_setting('app.instansi') AS siapa FROM unit_kerja`;
    if (rows.length !== ROWS_PER_TENANT) count.foreignRows += 1;
    for (const row of rows) {
      if (row.instansi_id !== tenant || !row.nama.startsWith(`canary ${tenant} `)) count.foreignRows += 1;
      if (row.nonce !== nonce) count.wrongNonces += 1;
      if (row.siapa !== tenant) count.wrongTenants += 1;
    }
    if (fault === 'error') await tx.db.$queryRaw`SELECT 1 / (length(${nonce}) - 36)`;
    if (fault === 'timeout') await tx.db.$queryRaw`SELECT pg_sleep(0.05)::text`;
    if (fault === 'terminate') await tx.db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    if (fault === 'abort') throw new Error('client went away');
    if (write) {
      // No WHERE: only the policy keeps the change inside the tenant.
      const changed = await tx.db.$executeRaw`UPDATE unit_kerja SET versi = versi + 1`;
      if (changed !== ROWS_PER_TENANT) count.foreignRows += 1;
    }
    return true;
  }

  await Promise.all(
    Array.from({ length: plan.workers }, async () => {
      while (next < plan.transactions) {
        next += 1;
        await one();
      }
    }),
  );
  const seconds = (Date.now() - started) / 1_000;
  // What a fault left behind gets its five seconds, as the pass line says.
  await new Promise((resolve) => setTimeout(resolve, 5_500));
  const idleInTransaction = await withClient(plan.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE usename = 'zi_app' AND state LIKE 'idle in transaction%' AND state_change < now() - interval '5 seconds'`,
    );
    return rows[0]?.n ?? -1;
  });
  process.off('unhandledRejection', onUncaught);
  process.off('uncaughtException', onUncaught);
  await client.$disconnect();
  return { transactions: next, ...count, idleInTransaction, seconds };
}

/** Quick form by default (20,000 transactions); `--long` runs 200,000. Prints the figure, then the verdict. */
export async function run(long: boolean): Promise<{ passed: number; failed: number }> {
  const { startDrillDatabase } = await import('@/scripts/drill/database');
  const { urls, admin, stop } = await startDrillDatabase();
  try {
    const transactions = long ? 200_000 : 20_000;
    const report = await chaosTenant({
      appUrl: urls.app,
      adminUrl: admin,
      transactions,
      workers: 200,
      tenants: 50,
    });
    console.log(JSON.stringify(report));
    const verdicts = [
      report.foreignRows,
      report.wrongNonces,
      report.wrongTenants,
      report.uncaught,
      report.idleInTransaction,
    ].map((n) => n === 0);
    verdicts.push(report.transactions >= transactions, report.committed > transactions * 0.8);
    return { passed: verdicts.filter(Boolean).length, failed: verdicts.filter((v) => !v).length };
  } finally {
    await stop();
  }
}
