import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { Failure } from '@/scripts/lib/failure';
import { run } from '@/scripts/lib/processes';
import { ROOT } from '@/scripts/lib/settings';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function onPath(): string | null {
  for (const name of NAMES) {
    const found = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return existsSync(MAC) ? MAC : null;
}

function ofPlaywright(): string | null {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/** Debian's package, when this is root on a Debian or Ubuntu. */
async function installPackage(): Promise<void> {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

async function installPlaywrights(): Promise<void> {
  const cli = path.join(ROOT, 'node_modules', 'playwright', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { cwd: ROOT, env: process.env });
}

/**
 * Path of a Chromium: CHROMIUM_PATH, the system's, Playwright's own, else one that is installed now
 * (Debian's package as root, then Playwright's download). Rejects with a Failure when there is none.
 */
export async function findChromium(note: (text: string) => void): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Failure(`CHROMIUM_PATH names ${wanted}, which does not exist.`, 'Correct it, or leave it out.');
  }
  const present = onPath() ?? ofPlaywright();
  if (present) return present;
  for (const install of [installPackage, installPlaywrights]) {
    await install();
    const installed = onPath() ?? ofPlaywright();
    if (installed) {
      note(`installed ${installed}`);
      return installed;
    }
  }
  throw new Failure(
    'No Chromium was found, and none could be installed.',
    'Install one (apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
