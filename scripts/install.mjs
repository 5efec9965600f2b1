// Runs before `npm start` and `npm test` on the host's own Node: installs the packages when they are missing
// or when package-lock.json changed. Plain JavaScript without packages, because none may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);

function fail(message, hint) {
  process.stderr.write(`\n✗ ${message}\n  ${hint}\n`);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json as
 * the last act of an installation, so an interrupted one does not count as complete; nor does a folder that
 * somebody removed since.
 */
function isInstalled() {
  const wanted = readJson(at('package-lock.json'))?.packages;
  const present = readJson(at('node_modules', '.package-lock.json'))?.packages;
  if (!wanted) fail('package-lock.json is missing or damaged.', 'Restore it: git checkout package-lock.json');
  if (!present || !existsSync(at('node_modules', 'node', 'bin', 'node'))) return false;
  return Object.entries(wanted).every(
    ([name, meta]) =>
      name === '' ||
      (present[name]
        ? present[name].version === meta.version && existsSync(at(name))
        : meta.optional || meta.devOptional),
  );
}

function install() {
  const fresh = existsSync(at('node_modules')) ? 'package-lock.json changed' : 'first start: about a minute';
  process.stdout.write(`→ Installing packages (npm ci, ${fresh})\n`);
  const begin = Date.now();
  // The npm that runs this script; `npm` from the PATH when something else started it.
  const own = process.env.npm_execpath;
  const viaNpm = own && /npm-cli\.js$/.test(own);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(viaNpm ? process.execPath : 'npm', viaNpm ? [own, ...args] : args, {
    cwd: root,
    stdio: 'inherit',
    // Any existing file will do: it keeps Prisma's package from asking its download host for an engine.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, NODE_ENV: '' },
  });
  if (result.error) {
    fail(
      `npm could not be started: ${result.error.message}`,
      'Install npm with Node.js, version 20 or later.',
    );
  }
  if (result.status !== 0) {
    fail(
      'npm ci did not finish; its own message is above.',
      'It needs the npm registry (see `npm config get registry`, and `npm config set proxy` behind a proxy) and about 2 GB of disk. Then run the same command again.',
    );
  }
  if (!existsSync(at('node_modules', 'node', 'bin', 'node'))) {
    fail(
      'npm left out the install scripts of the packages.',
      'Your npm is set to ignore-scripts. Run `npm ci --ignore-scripts=false` once, then the same command again.',
    );
  }
  process.stdout.write(`  done (${((Date.now() - begin) / 1000).toFixed(1)} s)\n`);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20)
  fail(`Node.js ${process.versions.node} is too old.`, 'Install Node.js 20 or later (24 is best).');
if (!isInstalled()) install();
