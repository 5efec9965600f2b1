import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENV_NAMES, parseEnv } from '@/lib/env';
import { ROOT, readSettings } from '@/scripts/lib/settings';

const GOOD = {
  DATABASE_URL: 'postgresql://zi_app:rahasia@db:5432/teraju',
  DATABASE_JOB_URL: 'postgresql://zi_job:rahasia@db:5432/teraju',
  DATABASE_PUBLIC_URL: 'postgresql://zi_public:rahasia@db:5432/teraju',
  NEXTAUTH_SECRET: 's'.repeat(32),
};

describe('lib/env.ts', () => {
  test('defaults: no demo, ten connections, address of the port; blank counts as absent', () => {
    const result = parseEnv({ ...GOOD, PORT: '8080', DEMO: '', DATABASE_POOL_MAX: '' });
    expect(result).toMatchObject({
      ok: true,
      value: {
        demo: false,
        databasePoolMax: 10,
        port: 8080,
        appUrl: 'http://localhost:8080',
        logLevel: 'info',
      },
    });
  });

  test('APP_URL wins over NEXTAUTH_URL and loses its slash', () => {
    const result = parseEnv({
      ...GOOD,
      APP_URL: 'https://zi.tanahbumbu.example/',
      NEXTAUTH_URL: 'http://lain',
    });
    expect(result).toMatchObject({ ok: true, value: { appUrl: 'https://zi.tanahbumbu.example' } });
  });

  test('every bad variable is named at once, and no value is repeated', () => {
    const result = parseEnv({
      ...GOOD,
      NEXTAUTH_SECRET: 'kunci-pendek',
      PORT: '99999',
      DATABASE_URL: undefined,
    });
    expect(result).toEqual({
      ok: false,
      error:
        'DATABASE_URL is missing; NEXTAUTH_SECRET must have at least 32 characters; PORT must be a port from 1 to 65535',
    });
  });

  test.each(['zi.go.id', 'ftp://zi.go.id', 'https://zi.go.id/teraju', 'javascript:alert(1)'])(
    'APP_URL %s is refused',
    (APP_URL) => {
      expect(parseEnv({ ...GOOD, APP_URL })).toMatchObject({ ok: false });
    },
  );

  test.each([
    ['production', '0', false],
    ['production', '1', true],
    ['development', '0', true],
  ])(
    '6.3.2 DEMO=1 in %s with DATABASE_EMBEDDED=%s: allowed is %s',
    (NODE_ENV, DATABASE_EMBEDDED, allowed) => {
      expect(parseEnv({ ...GOOD, DEMO: '1', NODE_ENV, DATABASE_EMBEDDED }).ok).toBe(allowed);
    },
  );
});

describe('settings of the commands', () => {
  test('the embedded database shows the demo to this machine only; a database of your own serves the network', () => {
    expect(readSettings({})).toMatchObject({ demo: true, host: '127.0.0.1', port: null });
    expect(readSettings({ DATABASE_URL: 'postgresql://a@b/c' })).toMatchObject({
      demo: false,
      host: '0.0.0.0',
    });
    expect(readSettings({ APP_HOST: '0.0.0.0' })).toMatchObject({ demo: true, host: '0.0.0.0' });
  });

  test('docs/operations.md explains every variable', () => {
    const guide = readFileSync(path.join(ROOT, 'docs/operations.md'), 'utf8');
    const own = ['DATABASE_OWNER_URL', 'APP_HOST', 'CHROMIUM_PATH'];
    const missing = [...ENV_NAMES, ...own].filter(
      (name) => !new RegExp(`^\\| \`${name}\` +\\|`, 'm').test(guide),
    );
    expect(missing).toEqual([]);
  });
});
