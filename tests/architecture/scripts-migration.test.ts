import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentDatamodel, diff, MIGRATED_DATAMODEL } from '@/scripts/lib/migration-engine';

test('every change of prisma/schema has its migration (npm run db:migration <name>)', async () => {
  expect(await diff(readFileSync(MIGRATED_DATAMODEL, 'utf8'), currentDatamodel())).toBe('');
});

test('db:migration turns a new column into SQL', async () => {
  const current = currentDatamodel();
  const next = current.replace(/model Instansi \{/, 'model Instansi {\n  motoBaru String? @map("moto_baru")');
  expect(next).not.toBe(current);
  expect(await diff(current, next)).toContain('ALTER TABLE "instansi" ADD COLUMN     "moto_baru" TEXT');
});
