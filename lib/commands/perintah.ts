import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import type { Result } from '@/lib/domain/result';
import type { Pelaku } from '@/lib/domain/wewenang/peran';
import type { Galat } from '@/lib/errors/app-error';

/** What a successful command hands back: no event, no commit. */
export interface HasilPerintah<T> {
  readonly data: T;
  /** What is kept for a replay of the request, where `data` holds a secret that is shown once. */
  readonly simpan?: T;
  readonly events: readonly [PeristiwaBaru, ...PeristiwaBaru[]];
}

/** One change: runs inside the tenant's transaction and returns what happened or why not. */
export type Perintah<I, T> = (tx: Tx, pelaku: Pelaku, input: I) => Promise<Result<HasilPerintah<T>, Galat>>;
