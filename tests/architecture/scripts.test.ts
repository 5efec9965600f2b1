import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explain, Failure } from '@/scripts/lib/failure';
import { checkServerVersion } from '@/scripts/lib/roles';
import { ROOT } from '@/scripts/lib/settings';
import { countPlaywright, countVitest, sum, summaryLine } from '@/scripts/lib/test-counts';
import { daftarSumber } from '@/tests/support/sumber';

const scripts = daftarSumber().filter((s) => s.path.startsWith('scripts/'));

describe('commands', () => {
  test('every command of package.json that names a script has it', () => {
    const { scripts: commands } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const missing = Object.entries(commands).flatMap(([name, line]) =>
      (line.match(/scripts\/[\w-]+\.\w+/g) ?? [])
        .filter((file) => !existsSync(path.join(ROOT, file)))
        .map((file) => `${name}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  test('entry points stay thin: under 150 lines', () => {
    const fat = scripts.filter((s) => /^scripts\/[^/]+$/.test(s.path) && s.teks.split('\n').length > 150);
    expect(fat.map((s) => s.path)).toEqual([]);
  });

  test('.ci/run can be run and runs npm test', () => {
    accessSync(path.join(ROOT, '.ci', 'run'), constants.X_OK);
    expect(readFileSync(path.join(ROOT, '.ci/run'), 'utf8')).toMatch(/^exec npm test$/m);
  });
});

describe('failures say what to do', () => {
  test('a really full disk (ENOSPC of the kernel) is told as such', () => {
    let error: unknown;
    try {
      writeFileSync('/dev/full', 'x');
    } catch (caught) {
      error = caught;
    }
    expect(explain(error)).toMatchObject({
      message: 'The disk is full.',
      hint: expect.stringContaining('DATA_DIR'),
    });
  });

  test('an unknown error keeps its text; a Failure stays itself', () => {
    expect(explain(new TypeError('x is not a function')).message).toContain('x is not a function');
    const failure = new Failure('a', 'b');
    expect(explain(failure)).toBe(failure);
  });

  test.each([
    [140_020, false],
    [150_015, false],
    [150_016, true],
    [160_011, false],
    [170_008, true],
    [180_001, false],
    [180_004, true],
    [190_000, true],
  ])('PostgreSQL %i: accepted is %s (fixes of row-level security)', (version, accepted) => {
    const check = () => checkServerVersion(version);
    if (accepted) expect(check()).toBe(Math.floor(version / 10_000));
    else expect(check).toThrow('known leaks in row-level security');
  });
});

describe('F138 the last line of npm test', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'teraju-counts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  let files = 0;
  function file(content: unknown): string {
    const name = path.join(folder, `${++files}.json`);
    writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
    return name;
  }

  const vitestReport = (passed: number, failed: number, testResults: unknown[] = []) =>
    file({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults,
    });

  test('vitest: passed, failed and skipped are taken over', () => {
    expect(countVitest(vitestReport(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  test('vitest: a test file that could not be loaded counts as failed', () => {
    const results = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(vitestReport(5, 0, results), 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });

  test('a crash without a failed test, a missing and a torn report count as one failure', () => {
    expect(countVitest(vitestReport(5, 0), 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
    expect(countVitest(path.join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright(file('{"stats":'), null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('playwright: a test that passed on its second try counts as failed', () => {
    const report = file({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(countPlaywright(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test('the sum has one form', () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ]);
    expect(summaryLine(total)).toBe('7 passed, 1 failed');
    expect(summaryLine({ ...total, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped');
  });
});
