import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { parseInstrumen } from '@/lib/domain/instrumen/parse-instrumen';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import permenpanrb10 from '@/seeds/instrumen/permenpanrb-10-2019/v1/instrumen.json';
import permenpanrb52 from '@/seeds/instrumen/permenpanrb-52-2014/v1/instrumen.json';
import permenpanrb90 from '@/seeds/instrumen/permenpanrb-90-2021/v1/instrumen.json';

/** A published instrument version with the hash of its content, as an LKE pins it. */
export interface InstrumenTerbit {
  readonly instrumen: Instrumen;
  /** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
  readonly hash: string;
}

/** Every published version, the newest regulation first. Static imports, so that the bundler carries them. */
const BERKAS: readonly unknown[] = [permenpanrb90, permenpanrb10, permenpanrb52];

let terbit: readonly InstrumenTerbit[] | null = null;

/** All published instrument versions, newest regulation first. Throws when a shipped file is broken. */
export function listInstrumen(): readonly InstrumenTerbit[] {
  terbit ??= BERKAS.map((berkas) => {
    const hasil = parseInstrumen(berkas);
    if (!hasil.ok) {
      const pertama = hasil.error[0];
      throw new Error(
        `Broken instrument file: ${pertama?.di}: ${pertama?.pesan} (${hasil.error.length} problems)`,
      );
    }
    return { instrumen: freeze(hasil.value), hash: instrumenHash(hasil.value) };
  });
  return terbit;
}

/** The instrument of this id, in this version or the newest one; null when it is not published. */
export function loadInstrumen(id: string, versi?: number): InstrumenTerbit | null {
  const calon = listInstrumen()
    .filter(({ instrumen }) => instrumen.id === id && (versi === undefined || instrumen.versi === versi))
    .sort((a, b) => b.instrumen.versi - a.instrumen.versi);
  return calon[0] ?? null;
}

/** SHA-256 of the canonical JSON of an instrument, 64 hexadecimal digits. */
export function instrumenHash(instrumen: Instrumen): string {
  return createHash('sha256').update(canonicalJson(instrumen)).digest('hex');
}

/** A published version never changes, not even in memory. */
function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const isi of Object.values(data)) freeze(isi);
  }
  return data;
}
