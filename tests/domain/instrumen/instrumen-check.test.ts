import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The real command on a folder of instruments. */
function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/instrumen-check.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('F14 instrumen:check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'instrumen-'));
    cpSync(join(ROOT, 'seeds/instrumen'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const edit = (nama: string, change: (isi: string) => string): void => {
    writeFileSync(join(folder, nama), change(readFileSync(join(folder, nama), 'utf8')));
  };

  it('F14 passes on the shipped files', () => {
    expect(run([])).toEqual({ status: 0, stdout: '3 instrument files, 0 problems\n', stderr: '' });
  });

  it('F14 a published version that was edited fails, even when it is still sound', () => {
    edit('permenpanrb-90-2021/v1/instrumen.json', (isi) => isi.replace('Tanpa seleksi', 'Tidak ada seleksi'));
    const { status, stderr } = run([folder]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'permenpanrb-90-2021/v1/instrumen.json: a published version was edited; restore it and publish a new version\n',
    );
    expect(run([folder, '--publish']).status).toBe(1);
  });

  it('F14 names every fault of a broken file', () => {
    edit('permenpanrb-52-2014/v1/instrumen.json', (isi) =>
      isi.replace('"totalBobot": 100', '"totalBobot": 90').replace('"minimum": 13.5', '"minimum": 14'),
    );
    const { status, stderr, stdout } = run([folder]);
    expect(status).toBe(1);
    expect(stderr).toContain('BOBOT_TIDAK_COCOK total: bobot is 90, its parts add up to 100');
    expect(stderr).toContain('AMBANG_SALAH WBK hasil:B.I.1: minimum 14 is not index 3.6');
    expect(stderr).toContain('AMBANG_SALAH WBBM hasil:B.I.1: minimum 13.5 is below WBK 14');
    expect(stdout).toBe('3 instrument files, 3 problems\n');
  });

  it('F14 locks a version only when it is published, and misses one that is gone', () => {
    edit('lock.json', (isi) => JSON.stringify({ ...JSON.parse(isi), 'permenpanrb-90-2021@1': undefined }));
    expect(run([folder]).stderr).toContain('is not published yet');
    expect(run([folder, '--publish']).status).toBe(0);
    expect(run([folder]).status).toBe(0);
    edit('lock.json', (isi) => JSON.stringify({ ...JSON.parse(isi), 'permenpanrb-1-1999@1': 'x' }));
    expect(run([folder]).stderr).toBe('lock.json: permenpanrb-1-1999@1 is locked but its file is gone\n');
  });
});
