/**
 * What a unit writes beside an answer: one text for the best level, one for a weak one, and one for the levels
 * between where the question has them. Placeholders:
 * {u} the kind of unit ("dinas"), {kepala} its head, {th} the year of the evidence, {thl} the year before,
 * {bl} a month, {no} a document number, {n} a small count.
 */
interface TeksButir {
  readonly kuat: string;
  readonly sedang?: string;
  readonly lemah: string;
}

/** Texts by butir kode of PermenPANRB 90/2021. */
export type TeksByKode = Readonly<Record<string, TeksButir>>;
