import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file so that a crash leaves either the old or the new content, never a half. */
export function writeAtomically(file: string, content: string, mode = 0o644): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, 'w', mode);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}

/** The last `bytes` of a text file; empty when there is none. */
export function tail(file: string, bytes = 8192): string {
  try {
    return readFileSync(file).subarray(-bytes).toString('utf8');
  } catch {
    return '';
  }
}
