import path from 'node:path';
import { defineConfig } from 'prisma/config';

// `prisma generate` wants a schema engine path but never runs it; any existing file will do offline.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: path.join('prisma', 'schema'),
  migrations: { path: path.join('prisma', 'migrations') },
});
