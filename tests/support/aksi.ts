import { globSync } from 'node:fs';
import type { z } from 'zod';
import { definisiOf } from '@/lib/actions/define-action';
import type { DefinisiAksi } from '@/lib/actions/run-command';

export interface AksiTerdaftar {
  readonly berkas: string;
  readonly ekspor: string;
  readonly definisi: DefinisiAksi<z.ZodType, unknown>;
}

/** Every change that the build exposes: exports of all actions.ts and route handlers made by the door. */
export async function semuaAksi(): Promise<readonly AksiTerdaftar[]> {
  const daftar: AksiTerdaftar[] = [];
  for (const berkas of globSync(['app/**/actions.ts', 'app/**/route.ts']).sort()) {
    if (berkas.includes('nextauth')) continue;
    const modul = (await import(`../../${berkas}`)) as Record<string, unknown>;
    for (const [ekspor, isi] of Object.entries(modul)) {
      if (typeof isi !== 'function') continue;
      const definisi = definisiOf(isi);
      if (definisi) daftar.push({ berkas, ekspor, definisi });
    }
  }
  return daftar;
}
