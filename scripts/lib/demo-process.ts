import { getMasuk } from '@/lib/queries/masuk';
import { seedDemo } from '@/seeds/demo/load';

// Runs with the app's own environment and roles, in a process of its own, and prints one line of JSON.
// `seed` stores what is missing of the demo; `accounts` lists who can sign in.
const job = process.argv[2];
const answer =
  job === 'seed'
    ? await seedDemo({ ownerUrl: process.env.DATABASE_OWNER_URL ?? '' })
    : (await getMasuk()).demo;
process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit(0));
