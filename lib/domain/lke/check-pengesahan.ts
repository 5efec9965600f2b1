/** The values 0–1 of one worksheet by butir kode, as the engine gives them; null = unanswered. */
export type NilaiButir = Readonly<Record<string, number | null>>;

/** What still keeps an assessor's worksheet from being endorsed, by butir kode in the order of the LKE. */
export interface KurangPengesahan {
  /** Without a value. */
  readonly kosong: readonly string[];
  /** Sent back to the unit and not answered: the unit could still change what was assessed. */
  readonly dikembalikan: readonly string[];
  /** Lower than the tier below without a reason (F69). */
  readonly tanpaAlasan: readonly string[];
}

/** True when this assessor values the butir lower than the tier below; an unanswered claim counts as 0. */
export function nilaiTurun(sendiri: number | null | undefined, bawah: number | null | undefined): boolean {
  return sendiri !== null && sendiri !== undefined && sendiri < (bawah ?? 0);
}

/**
 * Everything that an endorsement waits for. TPI is held against the unit, TPN against TPI. `beralasan` are
 * the butir with a written reason, `dikembalikan` those that wait for the unit (always empty for TPN).
 */
export function checkPengesahan(bahan: {
  readonly sendiri: NilaiButir;
  readonly bawah: NilaiButir | null;
  readonly beralasan: ReadonlySet<string>;
  readonly dikembalikan: ReadonlySet<string>;
}): KurangPengesahan {
  const { sendiri, bawah, beralasan, dikembalikan } = bahan;
  const kode = Object.keys(sendiri);
  return {
    kosong: kode.filter((k) => sendiri[k] === null),
    dikembalikan: kode.filter((k) => dikembalikan.has(k)),
    tanpaAlasan: bawah ? kode.filter((k) => nilaiTurun(sendiri[k], bawah[k]) && !beralasan.has(k)) : [],
  };
}
