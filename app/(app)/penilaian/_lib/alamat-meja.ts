/** The desk of a worksheet, opened at its first butir without a value. */
export function alamatLanjut(lkeId: string): string {
  return `/penilaian/${lkeId}/MP?butir=belum`;
}

/** One butir on a desk. */
export function alamatRujukan(lkeId: string, { area, kode }: { area: string; kode: string }): string {
  return `/penilaian/${lkeId}/${area}?butir=${encodeURIComponent(kode)}`;
}
