import { joinSession } from '@/scripts/lib/session';
import { readSettings } from '@/scripts/lib/settings';
import { main } from '@/scripts/lib/terminal';

// npm run db:migrate: brings the embedded database, or the one of DATABASE_URL, to head.
await main(async () => {
  await joinSession(readSettings(), { command: 'npm run db:migrate' });
});
