import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MIGRATIONS_FOLDER } from '@/scripts/lib/migrations';
import { ROOT } from '@/scripts/lib/settings';

const SCHEMA_FOLDER = path.join(ROOT, 'prisma', 'schema');

/** The datamodel as of the last migration: what `db:migration` compares the current one with. */
export const MIGRATED_DATAMODEL = path.join(MIGRATIONS_FOLDER, 'datamodel.prisma');

/** No table or enum is left out. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

let loaded = false;

/** Prisma's schema engine as WebAssembly: from npm, so no download from another host is needed. */
function load(): void {
  if (loaded) return;
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const instance = new WebAssembly.Instance(module, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = true;
}

/**
 * The engine asks for the server's version when it is made, and comparing two datamodels asks nothing more:
 * this connection gives that one answer (schema exists, PostgreSQL 18), so no server is needed.
 */
function offline(): SqlMigrationAwareDriverAdapterFactory {
  const unused = () => Promise.reject(new Error('comparing datamodels needs no database'));
  const connection: SqlDriverAdapter = {
    provider: 'postgres',
    adapterName: 'offline',
    queryRaw: () =>
      Promise.resolve({
        columnNames: ['exists', 'version', 'numeric_version'],
        columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
        rows: [[true, 'PostgreSQL 18', 180_000]],
      }),
    executeRaw: unused,
    executeScript: unused,
    startTransaction: unused,
    dispose: () => Promise.resolve(),
  };
  return {
    provider: 'postgres',
    adapterName: 'offline',
    connect: () => Promise.resolve(connection),
    connectToShadowDb: unused,
  };
}

/** Runs `work` with the engine on a database (or on none, see `offline`). */
export async function withEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  load();
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** The current datamodel: all files of prisma/schema as one text. */
export function currentDatamodel(): string {
  return readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => readFileSync(path.join(SCHEMA_FOLDER, name), 'utf8').trim())
    .join('\n\n')
    .concat('\n');
}

const asTarget = (datamodel: string) =>
  datamodel.trim() === ''
    ? { tag: 'empty' as const }
    : { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content: datamodel }] };

/** The SQL that leads from one datamodel to another; empty text when nothing differs. Needs no database. */
export async function diff(from: string, to: string): Promise<string> {
  const result = await withEngine(offline(), (engine) =>
    engine.diff({
      from: asTarget(from),
      to: asTarget(to),
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  const sql = (result.stdout ?? '').trim();
  return sql === '-- This is an empty migration.' ? '' : sql;
}
