import { runApp } from '@/scripts/lib/run-app';

// npm run dev: as npm start, with Next's development server instead of a build.
await runApp('dev');
