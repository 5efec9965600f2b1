import { runApp } from '@/scripts/lib/run-app';

// npm start: installs (scripts/install.mjs), starts or finds the database, migrates, seeds the demo on the
// first run, builds when the sources changed, serves.
await runApp('start');
