import { expect, test } from 'vitest';
import { chaosTenant } from '@/scripts/drill/s3';
import { testDatabase } from '@/tests/support/database';

const { urls } = await testDatabase();

test('S3 quick form: 20,000 transactions under faults, 0 foreign rows', { timeout: 180_000 }, async () => {
  const report = await chaosTenant({
    appUrl: urls.app,
    adminUrl: urls.admin,
    transactions: 20_000,
    workers: 200,
    tenants: 50,
  });
  expect(report).toMatchObject({
    transactions: 20_000,
    foreignRows: 0,
    wrongNonces: 0,
    wrongTenants: 0,
    uncaught: 0,
    idleInTransaction: 0,
  });
  expect(report.faulted).toBeGreaterThan(1_500);
  expect(report.committed).toBeGreaterThan(16_000);
});
