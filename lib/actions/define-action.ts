import 'server-only';
import type { z } from 'zod';
import { sesiKini } from '@/lib/access/kini';
import { type DefinisiAksi, runCommand } from '@/lib/actions/run-command';
import type { HasilAksi } from '@/lib/errors/app-error';

/** A server action: input and a request key (UUID made by the client once per attempt). */
export type Aksi<I, T> = (input: I, kunci: string) => Promise<HasilAksi<T>>;

/** Everything defined through the door; tests read it to prove that nothing goes around it. */
const terdaftar = new WeakMap<object, DefinisiAksi<z.ZodType, unknown>>();

/** Makes the server action of one command. The only way to export from an actions.ts. */
export function defineAction<S extends z.ZodType, T>(definisi: DefinisiAksi<S, T>): Aksi<z.input<S>, T> {
  const aksi: Aksi<z.input<S>, T> = async (input, kunci) =>
    runCommand(definisi, await sesiKini(), input, kunci);
  terdaftar.set(aksi, definisi as unknown as DefinisiAksi<z.ZodType, unknown>);
  return aksi;
}

/** The definition behind an action or route handler, or undefined when it was not made by the door. */
export function definisiOf(fungsi: object): DefinisiAksi<z.ZodType, unknown> | undefined {
  return terdaftar.get(fungsi);
}

/** Registers a route handler made by defineRoute, so that the same tests see it. */
export function daftarkan<S extends z.ZodType, T>(fungsi: object, definisi: DefinisiAksi<S, T>): void {
  terdaftar.set(fungsi, definisi as unknown as DefinisiAksi<z.ZodType, unknown>);
}
