/** `npm run drill -- <name> [--long]`: runs one drill of docs/operations.md and prints `N passed, N failed`. */
interface Drill {
  run(long: boolean): Promise<{ passed: number; failed: number }>;
}

const DRILLS: Readonly<Record<string, () => Promise<Drill>>> = {
  s3: () => import('@/scripts/drill/s3'),
};

const [name, ...flags] = process.argv.slice(2);
const load = DRILLS[name ?? ''];
if (!load) {
  console.error(`Unknown drill "${name ?? ''}". There are: ${Object.keys(DRILLS).join(', ')}.`);
  process.exit(2);
}
const { passed, failed } = await (await load()).run(flags.includes('--long'));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

export {};
