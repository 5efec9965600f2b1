import type { IconName } from '@/components/ui/icon';

/** One destination of the menu; plain data, made from the role by the page's layout. */
export interface TujuanNav {
  href: string;
  label: string;
  /** At most about nine letters, for the rail and the bottom bar. */
  pendek: string;
  ikon: IconName;
  /** Things that wait there; 0 or absent shows nothing. */
  jumlah?: number;
  /** What the number counts, read aloud: "pertanyaan belum dijawab". */
  jumlahApa?: string;
  /** Active only on the exact address, for a home page whose address begins all others. */
  persis?: boolean;
}

/** Destinations under a heading; without `judul` they stand alone. */
export interface KelompokNav {
  judul?: string;
  tujuan: readonly TujuanNav[];
}

/** The href of the destination that holds `path`: the longest one that it equals or lies under. */
export function tujuanAktif(kelompok: readonly KelompokNav[], path: string): string | null {
  let aktif: string | null = null;
  for (const { href, persis } of kelompok.flatMap((k) => k.tujuan)) {
    const tepat = path === href || (!persis && path.startsWith(href === '/' ? '/' : `${href}/`));
    if (tepat && href.length > (aktif?.length ?? -1)) aktif = href;
  }
  return aktif;
}
