import { randomUUID } from 'node:crypto';
import type { Sesi } from '@/lib/access/kini';
import { type Aksi, definisiOf } from '@/lib/actions/define-action';
import { runCommand } from '@/lib/actions/run-command';
import type { HasilAksi, KodeGalat } from '@/lib/errors/app-error';

/** A server action of the build, called through the door as one person. */
export function pintu<I, T>(aksi: Aksi<I, T>) {
  const definisi = definisiOf(aksi);
  if (!definisi) throw new Error('not an action of the door');
  return (sesi: Sesi | null, input: I, kunci: string = randomUUID()): Promise<HasilAksi<T>> =>
    runCommand(definisi, sesi, input, kunci) as Promise<HasilAksi<T>>;
}

/** The data of a successful answer; a refusal fails the test with its code. */
export function ambil<T>(hasil: HasilAksi<T>): T {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.data;
}

/** The code and detail of a refusal; a success fails the test. */
export function tolak(hasil: HasilAksi<unknown>) {
  if (hasil.ok) throw new Error(`expected a refusal, got ${JSON.stringify(hasil.data)}`);
  return hasil.error;
}

/** The code of a refusal; a success fails the test. */
export function kodeOf(hasil: HasilAksi<unknown>): KodeGalat {
  return tolak(hasil).code;
}
