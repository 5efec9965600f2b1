import type { JawabanByKode } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { SkorLke } from '@/lib/domain/skor/types';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { idDemo } from './id';
import type { JawabanDemo, KeikutsertaanDemo, LkeDemo, ProgramDemo, TenantDemo } from './tipe';

/** Ids of the rows of one tenant: from the same words always the same. */
export interface IdTenant {
  readonly orang: (kode: string) => string;
  readonly unit: (kode: string) => string;
  readonly program: (p: ProgramDemo) => string;
  readonly ikut: (p: ProgramDemo, k: KeikutsertaanDemo) => string;
  readonly lke: (p: ProgramDemo, k: KeikutsertaanDemo, l: LkeDemo) => string;
  readonly lain: (...kata: readonly string[]) => string;
}

export function idTenant(tenant: TenantDemo): IdTenant {
  const t = tenant.referensi.kode;
  return {
    orang: (kode) => idDemo('orang', kode),
    unit: (kode) => idDemo('unit', t, kode),
    program: (p) => idDemo('program', t, String(p.tahun)),
    ikut: (p, k) => idDemo('ikut', t, String(p.tahun), k.unit),
    lke: (p, k, l) => idDemo('lke', t, String(p.tahun), k.unit, l.penilai),
    lain: (...kata) => idDemo(t, ...kata),
  };
}

/** The answers of a worksheet as the scoring engine wants them. */
export function jawabanLke(l: LkeDemo): JawabanByKode {
  return Object.fromEntries(l.jawaban.map((j) => [j.kode, j.nilai]));
}

/** Saves so far: one, another for an emptied answer, another for sending it back. */
export function versiJawaban(j: JawabanDemo): number {
  return 1 + (j.semula ? 1 : 0) + (j.dikembalikan ? 1 : 0);
}

/** The score of a worksheet by the instrument of its program, as saving its last answer would have stored it. */
export function skorLke(p: ProgramDemo, l: LkeDemo): SkorLke {
  const terbit = loadInstrumen(p.instrumenId, p.instrumenVersi);
  if (!terbit) throw new Error(`instrumen ${p.instrumenId} v${p.instrumenVersi} is not shipped`);
  return scoreLke(terbit.instrumen, jawabanLke(l), { kosong: 'nol' });
}
