import { type NadaAksen, nadaAksen } from '@/lib/domain/aksen';

const NAMA: Readonly<Record<keyof NadaAksen, string>> = {
  accent: '--accent',
  accentHover: '--accent-hover',
  onAccent: '--on-accent',
  accentSoft: '--accent-soft',
  accentInk: '--accent-ink',
  focus: '--focus',
};

function deklarasi(nada: NadaAksen): string {
  const daftar = Object.entries(NAMA).map(([kunci, nama]) => `${nama}:${nada[kunci as keyof NadaAksen]}`);
  return [...daftar, `--chart-value:${nada.accent}`].join(';');
}

/**
 * Puts the accent of an instansi in the place of Teraju's blue, in both themes, also for dialogs and menus
 * outside the frame. Renders nothing when there is none or it is not a colour.
 */
export function Aksen({ hex }: { hex: string | null | undefined }) {
  const nada = hex ? nadaAksen(hex) : null;
  if (!nada) return null;
  const terang = deklarasi(nada.terang);
  const gelap = deklarasi(nada.gelap);
  return (
    <style href={`aksen-${hex}`} precedence="high">
      {`:root:root,[data-theme=light][data-theme]{${terang}}` +
        `@media (prefers-color-scheme:dark) and (not print){:root:root:not([data-theme=light]){${gelap}}}` +
        `@media not print{[data-theme=dark][data-theme]{${gelap}}}`}
    </style>
  );
}
