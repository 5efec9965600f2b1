import { describe, expect, test } from 'vitest';
import { daftarSumber, type Sumber } from '@/tests/support/sumber';

const sumber = daftarSumber();

/** Who may import whom at run time (docs/architecture): prefixes of `@/…`, and package names. */
interface Aturan {
  readonly ruang: RegExp;
  readonly boleh: readonly string[];
  /** Packages allowed; `'*'` = any. */
  readonly paket: readonly string[] | '*';
}

const ATURAN: readonly Aturan[] = [
  { ruang: /^lib\/domain\//, boleh: ['lib/domain'], paket: [] },
  { ruang: /^lib\/schemas\//, boleh: ['lib/domain', 'lib/schemas'], paket: ['zod'] },
  {
    ruang: /^lib\/db\//,
    boleh: ['lib/domain', 'lib/db', 'lib/env', 'lib/errors'],
    paket: ['server-only', '@prisma/adapter-pg', 'pg', 'uuid', 'node:crypto'],
  },
  {
    ruang: /^lib\/commands\//,
    // Of lib/auth only the hash of passwords: a command that gives an account must store one.
    boleh: [
      'lib/domain',
      'lib/db',
      'lib/errors',
      'lib/commands',
      'lib/schemas',
      'lib/auth/sandi',
      'lib/auth/sandi-sekali',
    ],
    paket: ['server-only', 'node:crypto'],
  },
  {
    ruang: /^lib\/access\//,
    boleh: ['lib/domain', 'lib/db', 'lib/auth', 'lib/errors', 'lib/access', 'lib/env'],
    paket: ['server-only'],
  },
  {
    ruang: /^lib\/queries\//,
    boleh: ['lib/domain', 'lib/db', 'lib/access', 'lib/errors', 'lib/queries', 'lib/format'],
    paket: ['server-only'],
  },
  {
    ruang: /^lib\/actions\//,
    boleh: ['lib/access', 'lib/db', 'lib/domain', 'lib/errors', 'lib/actions', 'lib/env', 'lib/log'],
    paket: ['server-only', 'zod', 'next/cache', 'next/headers'],
  },
  {
    ruang: /^components\//,
    boleh: ['components', 'lib/domain', 'lib/schemas', 'lib/format', 'lib/errors'],
    paket: '*',
  },
  {
    ruang: /^app\//,
    boleh: [
      'app',
      'components',
      'lib/queries',
      'lib/actions',
      'lib/commands',
      'lib/domain',
      'lib/schemas',
      'lib/format',
      'lib/errors',
    ],
    paket: '*',
  },
];

/** Files whose job is to reach further than their room; each with its reason. */
const PENGECUALIAN: Readonly<Record<string, { readonly modul: RegExp; readonly sebab: string }>> = {
  'app/api/auth/[...nextauth]/route.ts': { modul: /^@\/lib\/auth\//, sebab: 'next-auth’s own endpoint' },
  'app/api/ready/route.ts': { modul: /^@\/lib\/(db|env|log)/, sebab: 'readiness asks the database itself' },
  'app/api/csp/route.ts': { modul: /^@\/lib\/log/, sebab: 'browser reports go to the log' },
  'app/(app)/akun/actions.ts': { modul: /^@\/lib\/access\//, sebab: 'own-account actions have no tenant' },
  'app/(app)/platform/actions.ts': {
    modul: /^@\/lib\/access\//,
    sebab: 'a password started by the platform belongs to no tenant',
  },
};

function salahImpor(berkas: Sumber, aturan: Aturan): string[] {
  return berkas.impor
    .filter((modul) => {
      if (PENGECUALIAN[berkas.path]?.modul.test(modul)) return false;
      if (modul.startsWith('@/')) {
        const tujuan = modul.slice(2);
        return !aturan.boleh.some((awal) => tujuan === awal || tujuan.startsWith(`${awal}/`));
      }
      if (modul.startsWith('.')) return !/\.(css|woff2)$/.test(modul);
      return aturan.paket !== '*' && !aturan.paket.includes(modul);
    })
    .map((modul) => `${berkas.path} → ${modul}`);
}

describe('architecture: every file keeps to its room', () => {
  for (const aturan of ATURAN) {
    test(`${aturan.ruang.source} imports only what it may`, () => {
      const milik = sumber.filter((s) => aturan.ruang.test(s.path) && !s.path.includes('/generated/'));
      expect(milik.length).toBeGreaterThan(0);
      expect(milik.flatMap((s) => salahImpor(s, aturan))).toEqual([]);
    });
  }

  test('the core is deaf and mute: no async, clock or randomness in lib/domain', () => {
    const salah = sumber
      .filter((s) => s.path.startsWith('lib/domain/'))
      .filter((s) =>
        /\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|crypto\./.test(tanpaKomentar(s.teks)),
      )
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });

  test('server rooms begin with server-only', () => {
    const salah = sumber
      .filter((s) => /^lib\/(db|commands|queries|access|actions|auth)\//.test(s.path))
      .filter((s) => !s.teks.startsWith("import 'server-only';"))
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });

  test('process.env is read in lib/env.ts only (app and lib); NODE_ENV in proxy.ts is inlined by the build', () => {
    const salah = sumber
      .filter((s) => /^(app|lib|components)\//.test(s.path) && s.path !== 'lib/env.ts')
      .filter((s) => tanpaKomentar(s.teks).includes('process.env'))
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });

  test('only lib/auth imports next-auth on the server; only components/charts imports recharts', () => {
    const salah = sumber.flatMap((s) =>
      s.impor
        .filter((m) => {
          if (m === 'next-auth' || m.startsWith('next-auth/providers'))
            return !s.path.startsWith('lib/auth/');
          return m === 'recharts' && !s.path.startsWith('components/charts/');
        })
        .map((m) => `${s.path} → ${m}`),
    );
    expect(salah).toEqual([]);
  });

  test('no raw-unsafe SQL, no `any`, no barrel, no suppressed check, no server randomness outside crypto (ASVS 1.2.4, 11.5.1)', () => {
    const pola =
      /\$(queryRawUnsafe|executeRawUnsafe)|@ts-(ignore|expect-error|nocheck)|biome-ignore|Math\.random/;
    const salah = sumber
      .filter((s) => /^(app|lib|components|scripts|seeds)\//.test(s.path))
      .filter((s) => pola.test(tanpaKomentar(s.teks)) || /(^|\/)index\.tsx?$/.test(s.path))
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });

  test('no file over 400 lines', () => {
    const salah = sumber
      .filter((s) => !s.path.startsWith('seeds/') && s.teks.split('\n').length > 400)
      .map((s) => `${s.path} ${s.teks.split('\n').length}`);
    expect(salah).toEqual([]);
  });

  test('nothing outside the repository is read or named', () => {
    const pola = new RegExp(['\\.\\./' + 'shared', '/' + 'work/'].join('|'));
    expect(sumber.filter((s) => pola.test(s.teks)).map((s) => s.path)).toEqual([]);
  });

  test('numbers of a regulation live in seeds/instrumen, not in the scoring code', () => {
    const salah = sumber
      .filter((s) => /^lib\/domain\/(skor|kesiapan)\//.test(s.path))
      .filter((s) => /\b(0\.67|0\.33|15\.75|18\.25|19\.5|17\.5|22\.5)\b/.test(tanpaKomentar(s.teks)))
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });
});

describe('architecture: one door for changes', () => {
  test('every actions.ts exports only what defineAction or defineAccountAction made', () => {
    const salah: string[] = [];
    const daftar = sumber.filter((s) => /^app\/.*\/actions\.ts$/.test(s.path));
    expect(daftar.length).toBeGreaterThan(0);
    for (const s of daftar) {
      if (!s.teks.startsWith("'use server';")) salah.push(`${s.path}: not a 'use server' module`);
      for (const [, nama, isi] of s.teks.matchAll(
        /^export\s+(?:const|async function|function|let)\s+(\w+)([^\n]*)/gm,
      )) {
        if (!/=\s*define(Action|AccountAction)\(/.test(isi ?? '')) salah.push(`${s.path}: ${nama}`);
      }
      if (/^export\s+(\*|\{|default)/m.test(s.teks)) salah.push(`${s.path}: indirect export`);
    }
    expect(salah).toEqual([]);
  });

  test("'use server' stands nowhere else", () => {
    const salah = sumber
      .filter(
        (s) => s.path.startsWith('app/') || s.path.startsWith('components/') || s.path.startsWith('lib/'),
      )
      .filter((s) => /^\s*['"]use server['"]/m.test(s.teks) && !/\/actions\.ts$/.test(s.path))
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });

  test('route handlers that change something come from defineRoute', () => {
    const lain = ['app/api/auth/[...nextauth]/route.ts', 'app/api/csp/route.ts'];
    const salah = sumber
      .filter((s) => /^app\/.*\/route\.tsx?$/.test(s.path) && !lain.includes(s.path))
      .filter((s) => /export\s+(const|async function|function)\s+(POST|PUT|PATCH|DELETE)/.test(s.teks))
      .filter((s) => !/export const (POST|PUT|PATCH|DELETE) = defineRoute\(/.test(s.teks))
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });

  test('only lib/db touches Prisma', () => {
    const salah = sumber
      .filter((s) => /^(app|components|lib)\//.test(s.path) && !s.path.startsWith('lib/db/'))
      .filter((s) =>
        [...s.impor, ...s.imporTipe].some((m) => m.includes('/db/generated') || m.startsWith('@prisma/')),
      )
      .map((s) => s.path);
    expect(salah).toEqual([]);
  });
});

function tanpaKomentar(teks: string): string {
  return teks.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
