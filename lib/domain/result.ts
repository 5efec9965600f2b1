/** The outcome of a rule or a change: a value, or an expected failure that the user can act on. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** A successful result. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** An expected failure. Bugs and broken machines are thrown, never returned. */
export function err<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
