/** A failure that the person at the terminal can act on: what happened, and what to do about it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

function textOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(textOf).join(' ');
  if (error instanceof Error) return `${'code' in error ? String(error.code) : ''} ${error.message}`;
  return String(error);
}

/** Well-known troubles of the machine, by what the operating system or PostgreSQL says about them. */
const KNOWN: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|\b53100\b/,
    message: 'The disk is full.',
    hint: 'Free some space (about 1 GB), or put the data on another disk with DATA_DIR=/path, and start again. Nothing that was confirmed is lost.',
  },
  {
    pattern: /EROFS|Read-only file system/,
    message: 'The disk is read-only.',
    hint: 'Put the data on a writable disk with DATA_DIR=/path.',
  },
  {
    pattern: /\b28P01\b|password authentication failed/,
    message: 'The database refused the password.',
    hint: 'Check the user and the password in DATABASE_URL.',
  },
  {
    pattern: /\b3D000\b/,
    message: 'The database does not exist on that server.',
    hint: 'Create it (CREATE DATABASE …), or correct the name at the end of DATABASE_URL.',
  },
  {
    pattern: /\b57P0[1-3]\b|\b08\d{3}\b|Connection terminated|ECONNRESET/,
    message: 'The database server ended the connection.',
    hint: 'Look at its log, and run the command again when it answers; nothing is half-done.',
  },
  {
    pattern: /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN/,
    message: 'The database server does not answer.',
    hint: 'Check host and port in DATABASE_URL and that PostgreSQL runs there.',
  },
];

/** Turns any error into a Failure; an unknown one keeps its own text, because it is a bug to report. */
export function explain(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const text = textOf(error);
  const known = KNOWN.find(({ pattern }) => pattern.test(text));
  if (known) return new Failure(known.message, known.hint);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(`Unexpected error: ${detail}`, 'This is a bug: please report it with the text above.');
}

/** True when the text of a failed process says that the disk is full. */
export function saysDiskFull(text: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(text);
}
