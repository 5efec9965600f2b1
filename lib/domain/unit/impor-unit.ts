import { cariUnit } from '@/lib/domain/unit/cari-unit';
import { bacaJenisUnit, type JenisUnit, tebakJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { type SimpulUnit, samakanNama } from '@/lib/domain/unit/susunan';

/** One pasted row, as text. */
export interface BarisImporUnit {
  readonly nama: string;
  readonly jenis: string;
  readonly induk: string;
}

export type MasalahUnit =
  | 'NAMA_KOSONG'
  | 'NAMA_PANJANG'
  | 'JENIS_TIDAK_DIKENAL'
  | 'INDUK_TIDAK_ADA'
  | 'INDUK_GANDA'
  | 'INDUK_MELINGKAR'
  | 'GANDA_DI_DAFTAR';

/** What a pasted row would become. */
export interface HasilImporUnit {
  readonly nama: string;
  readonly jenis: JenisUnit;
  /** True when the kind was read off the name, because the cell was empty. */
  readonly jenisDitebak: boolean;
  /** Id of an existing unit, number of another pasted row, or null for a root. */
  readonly induk: { readonly id: string } | { readonly baris: number } | null;
  readonly indukNama: string | null;
  /** `ada`: the same unit exists already and is left alone. */
  readonly keadaan: 'baru' | 'ada' | 'salah';
  readonly masalah: readonly MasalahUnit[];
}

export const NAMA_UNIT_MAKS = 200;

interface Calon extends SimpulUnit {
  /** Number of the pasted row; absent for a unit that exists. */
  readonly baris?: number;
}

/**
 * Checks a pasted list against the open units: what is new, what exists already, what is wrong. A parent may
 * be an existing unit or another row, before or after. The browser shows this as a preview; the server runs
 * the same check before it writes anything.
 */
export function periksaImporUnit(
  baris: readonly BarisImporUnit[],
  ada: readonly SimpulUnit[],
): readonly HasilImporUnit[] {
  const calon: Calon[] = baris.map((b, i) => ({ id: `baris:${i}`, indukId: null, nama: b.nama, baris: i }));
  const semula = baris.map((b) => indukOf(b, calon, ada));
  const melingkar = barisMelingkar(semula.map((s) => (s.induk && 'baris' in s.induk ? s.induk.baris : null)));
  const terlihat = new Set<string>();
  return baris.map((b, i) => {
    const { induk, masalah: masalahInduk, indukNama } = semula[i] as IndukTerbaca;
    const jenis = bacaJenisUnit(b.jenis);
    const masalah: MasalahUnit[] = [];
    if (b.nama === '') masalah.push('NAMA_KOSONG');
    if (b.nama.length > NAMA_UNIT_MAKS) masalah.push('NAMA_PANJANG');
    if (b.jenis !== '' && jenis === null) masalah.push('JENIS_TIDAK_DIKENAL');
    if (masalahInduk) masalah.push(masalahInduk);
    if (melingkar.has(i)) masalah.push('INDUK_MELINGKAR');
    const kunci = `${samakanNama(b.nama)}\n${induk === null ? '' : 'id' in induk ? induk.id : induk.baris}`;
    if (masalah.length === 0 && terlihat.has(kunci)) masalah.push('GANDA_DI_DAFTAR');
    terlihat.add(kunci);
    const sudahAda =
      masalah.length === 0 &&
      (induk === null || 'id' in induk) &&
      ada.some((u) => samakanNama(u.nama) === samakanNama(b.nama) && u.indukId === (induk?.id ?? null));
    return {
      nama: b.nama,
      jenis: jenis ?? tebakJenisUnit(b.nama),
      jenisDitebak: jenis === null,
      induk,
      indukNama,
      keadaan: masalah.length > 0 ? 'salah' : sudahAda ? 'ada' : 'baru',
      masalah,
    };
  });
}

interface IndukTerbaca {
  readonly induk: HasilImporUnit['induk'];
  readonly indukNama: string | null;
  readonly masalah: MasalahUnit | null;
}

function indukOf(b: BarisImporUnit, calon: readonly Calon[], ada: readonly SimpulUnit[]): IndukTerbaca {
  if (b.induk === '') return { induk: null, indukNama: null, masalah: null };
  // A unit that exists wins over a row of the same name: pasting a list again changes nothing.
  const lama = cariUnit(ada, b.induk);
  if (lama.jenis === 'satu') {
    return { induk: { id: lama.unit.id }, indukNama: lama.unit.nama, masalah: null };
  }
  const baru = lama.jenis === 'ganda' ? lama : cariUnit(calon, b.induk);
  if (baru.jenis === 'satu') {
    const { baris } = baru.unit as Calon;
    return { induk: { baris: baris as number }, indukNama: baru.unit.nama, masalah: null };
  }
  const masalah = baru.jenis === 'ganda' ? 'INDUK_GANDA' : 'INDUK_TIDAK_ADA';
  return { induk: null, indukNama: b.induk, masalah };
}

/** Rows whose chain of parents comes back to themselves. */
function barisMelingkar(induk: readonly (number | null)[]): Set<number> {
  const melingkar = new Set<number>();
  for (let i = 0; i < induk.length; i++) {
    const lewat = new Set<number>();
    let kini: number | null = i;
    while (kini !== null && !lewat.has(kini)) {
      lewat.add(kini);
      kini = induk[kini] ?? null;
    }
    if (kini === i) melingkar.add(i);
  }
  return melingkar;
}

/** The new rows with every parent before its children, so that they can be written in this order. */
export function urutImpor(hasil: readonly HasilImporUnit[]): readonly number[] {
  const urutan: number[] = [];
  const selesai = new Set<number>();
  const taruh = (i: number): void => {
    if (selesai.has(i)) return;
    selesai.add(i);
    const baris = hasil[i];
    if (baris?.keadaan !== 'baru') return;
    if (baris.induk && 'baris' in baris.induk) taruh(baris.induk.baris);
    urutan.push(i);
  };
  hasil.forEach((_, i) => {
    taruh(i);
  });
  return urutan;
}
