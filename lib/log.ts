import 'server-only';
import { type Logger, pino } from 'pino';
import { env } from '@/lib/env';

/** Keys whose values never reach a log line, at the top or one object deep. */
const SECRET_KEYS = [
  'password',
  'sandi',
  'passwordHash',
  'token',
  'secret',
  'cookie',
  'authorization',
  'nextauthSecret',
  'databaseUrl',
];

/** Creates a logger that writes one JSON line per entry (line breaks in values stay escaped). */
export function createLogger(
  level: string,
  destination: { write(line: string): void } = process.stdout,
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]), censor: '[hidden]' },
    },
    destination,
  );
}

let current: Logger | undefined;

/** The log of this process, at LOG_LEVEL. Messages are English and carry facts as fields, not in the text. */
export function log(): Logger {
  current ??= createLogger(env().logLevel);
  return current;
}
