import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { toWhole } from '@/lib/domain/numeric';
import type { Bacaan, ButirTersusun, RasioTersusun } from '@/lib/domain/skor/compile-instrumen';

const KOSONG: Bacaan = { jenis: 'kosong' };
const TIDAK_BERLAKU: Bacaan = { jenis: 'tidak_berlaku' };

/**
 * Reads an answer as the value of its butir. The answer must have passed `checkJawaban`; one that cannot be
 * read is a bug of the caller and throws, because guessing would give a wrong score.
 */
export function readJawaban(
  butir: ButirTersusun,
  nilai: NilaiJawaban | null | undefined,
  skalaNilai: number,
): Bacaan {
  if (nilai === null || nilai === undefined) return KOSONG;
  if (typeof nilai === 'string') {
    const bacaan = butir.bacaanByTingkat?.get(nilai);
    if (bacaan) return bacaan;
  } else if (typeof nilai === 'number') {
    const { skala } = butir;
    const utuh = skala ? toWhole(nilai, skala.desimal) : null;
    if (skala && utuh !== null && nilai >= skala.min && nilai <= skala.maks)
      return { jenis: 'unit', unit: Math.max(0, utuh * skala.unit) };
  } else if ('tidakBerlaku' in nilai) {
    return TIDAK_BERLAKU;
  } else if (butir.rasio) {
    return readRasio(butir.rasio, nilai, skalaNilai);
  }
  throw new Error(`Unreadable answer to ${butir.kode}: check it with checkJawaban first`);
}

function readRasio(
  rasio: RasioTersusun,
  jumlah: Readonly<Record<string, number | null>>,
  skalaNilai: number,
): Bacaan {
  for (const kunci of rasio.wajib) if (isBlank(jumlah[kunci])) return KOSONG;
  const penyebut = penyebutOf(rasio.penyebut, rasio.komponen, jumlah);
  const lawan = jumlah[rasio.jenis === 'rasio' ? rasio.pembilang : rasio.pengurang];
  if (penyebut === null || lawan === null || lawan === undefined) return KOSONG;
  if (penyebut === 0) {
    const unit = rasio.jenis === 'penurunan' && lawan > 0 ? rasio.nolBilaPengurang : rasio.nol;
    return { jenis: 'unit', unit };
  }
  const pembilang = rasio.jenis === 'rasio' ? lawan : penyebut - lawan;
  if (pembilang <= 0) return { jenis: 'unit', unit: 0 };
  if (pembilang >= penyebut) return { jenis: 'unit', unit: skalaNilai };
  return { jenis: 'rasio', pembilang, penyebut };
}

/** The typed penyebut, else the sum of its komponen when all are given, else null. */
export function penyebutOf(
  kunci: string,
  komponen: readonly string[],
  jumlah: Readonly<Record<string, number | null | undefined>>,
): number | null {
  const diketik = jumlah[kunci];
  if (diketik !== null && diketik !== undefined) return diketik;
  if (komponen.length === 0) return null;
  let total = 0;
  for (const bagian of komponen) {
    const nilai = jumlah[bagian];
    if (nilai === null || nilai === undefined) return null;
    total += nilai;
  }
  return total;
}

function isBlank(nilai: number | null | undefined): boolean {
  return nilai === null || nilai === undefined;
}
