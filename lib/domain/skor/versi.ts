/** Version of the scoring rules in code; stored with each score so that drift can be told from a change. */
export const VERSI_MESIN = 1;
