/** Cookie that holds a person's theme choice; readable by script, holds nothing private. */
export const COOKIE_TEMA = 'tema';

export const TEMA = ['auto', 'light', 'dark'] as const;
export type Tema = (typeof TEMA)[number];

/** The theme named by a cookie value; `auto` (follow the device) for anything unknown. */
export function readTema(value: string | undefined): Tema {
  return TEMA.find((tema) => tema === value) ?? 'auto';
}
