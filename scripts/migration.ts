import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '@/scripts/lib/failure';
import { writeAtomically } from '@/scripts/lib/files';
import { currentDatamodel, diff, MIGRATED_DATAMODEL } from '@/scripts/lib/migration-engine';
import { MIGRATIONS_FOLDER } from '@/scripts/lib/migrations';
import { ROOT } from '@/scripts/lib/settings';
import { main, say } from '@/scripts/lib/terminal';

// npm run db:migration <name>: writes the SQL from the last migrated datamodel to the current one into a new
// folder. The datamodel of the last migration is kept beside the migrations, so no database is needed.
// npm run db:migration -- --record: only keeps the current datamodel, when the SQL was written by hand.
await main(async () => {
  const name = process.argv[2];
  if (name === '--record') {
    writeAtomically(MIGRATED_DATAMODEL, currentDatamodel());
    return say(path.relative(ROOT, MIGRATED_DATAMODEL));
  }
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Failure(
      'A migration needs a name of small letters, digits and underscores.',
      'Example: npm run db:migration jawaban_versi',
    );
  }
  const current = currentDatamodel();
  const migrated = existsSync(MIGRATED_DATAMODEL) ? readFileSync(MIGRATED_DATAMODEL, 'utf8') : '';
  const sql = await diff(migrated, current);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const text = sql === '' ? '-- No change of the datamodel: write the SQL by hand.\n' : `${sql}\n`;
  writeFileSync(path.join(folder, 'migration.sql'), text);
  writeAtomically(MIGRATED_DATAMODEL, current);
  say(`${path.relative(ROOT, folder)}/migration.sql`);
  say('Read it, add row-level security, grants and triggers for new tables, then: npm run db:migrate');
});
