/** Cookie that holds a person's theme choice; readable by script, holds nothing private. */
export const COOKIE_TEMA = 'tema';

/** `auto` follows the device. */
export const TEMA = ['auto', 'light', 'dark'] as const;
export type Tema = (typeof TEMA)[number];

const SATU_TAHUN = 31_536_000;

/** The theme named by a cookie value; `auto` for anything unknown. */
export function readTema(value: string | undefined): Tema {
  return TEMA.find((tema) => tema === value) ?? 'auto';
}

/** Browser only: shows a theme at once and remembers it for a year. */
export function applyTema(tema: Tema): void {
  const root = document.documentElement;
  if (tema === 'auto') delete root.dataset.theme;
  else root.dataset.theme = tema;
  const aman = location.protocol === 'https:' ? '; secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
  document.cookie = `${COOKIE_TEMA}=${tema}; path=/; max-age=${SATU_TAHUN}; samesite=lax${aman}`;
}
