import 'server-only';
import { v7 } from 'uuid';

/** A new primary key: UUIDv7, so that rows of one time lie together in the index. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for a well-formed UUID: anything else from a URL is simply "not found". */
export function isId(value: string): boolean {
  return UUID.test(value);
}
