import type { Butir } from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type MasukanJumlah, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { CaraNilai } from '@/lib/domain/skor/explain';
import { formatBilangan, formatPersen, formatSkor } from '@/lib/format';

/** An answer in a few characters: `B`, `Ya`, `26 dari 34`, `3,60`. */
export function teksNilai(butir: Butir, nilai: NilaiJawaban | null): string {
  if (nilai === null) return 'belum diisi';
  if (typeof nilai === 'string') return nilai;
  if (typeof nilai === 'number') return formatIndeks(nilai, butir.skala?.desimal ?? 2);
  if (isTidakBerlaku(nilai)) return 'tidak berlaku';
  return teksJumlah(butir, nilai);
}

/** The answer with what it means: `B, dievaluasi tidak berkala`. */
export function teksNilaiPanjang(butir: Butir, nilai: NilaiJawaban | null): string {
  const kriteria =
    typeof nilai === 'string' ? butir.tingkat.find(({ label }) => label === nilai)?.kriteria : null;
  const pendek = teksNilai(butir, nilai);
  return kriteria && kriteria !== pendek ? `${pendek}: ${kriteria}` : pendek;
}

function teksJumlah({ rumus }: Butir, jumlah: MasukanJumlah): string {
  const nilaiOf = (...peran: string[]): number | null => {
    const masukan = rumus?.masukan.find((satu) => peran.includes(satu.peran));
    return masukan ? (jumlah[masukan.kunci] ?? null) : null;
  };
  const bagian = (rumus?.masukan ?? []).flatMap(({ peran, kunci }) =>
    peran === 'komponen' ? [jumlah[kunci] ?? null] : [],
  );
  const lengkap = bagian.length > 0 && bagian.every((satu) => satu !== null);
  const bawah =
    nilaiOf('penyebut') ?? (lengkap ? bagian.reduce<number>((a, satu) => a + (satu ?? 0), 0) : null);
  const atas = nilaiOf('pembilang', 'pengurang');
  if (atas === null && bawah === null) return 'belum diisi';
  const tulis = (angka: number | null): string => (angka === null ? '…' : formatBilangan(angka));
  return rumus?.jenis === 'penurunan'
    ? `${tulis(bawah)} menjadi ${tulis(atas)}`
    : `${tulis(atas)} dari ${tulis(bawah)}`;
}

/** An index with a comma: `3,60`. */
export function formatIndeks(nilai: number, desimal: number): string {
  return nilai.toFixed(desimal).replace('.', ',');
}

/** How counts become a value, in a sentence; null for answers that need none. */
export function kalimatCara(butir: Butir, cara: CaraNilai): string | null {
  if (cara.jenis === 'belum_dijawab') return kalimatKurang(butir, cara.masukanKurang);
  if (cara.jenis === 'indeks')
    return `${formatIndeks(cara.indeks, butir.skala?.desimal ?? 2)} dari ${formatBilangan(cara.maks, 2)} = ${formatPersen((cara.indeks / cara.maks) * 100)}.`;
  if (cara.jenis !== 'rasio' && cara.jenis !== 'penurunan') return null;
  const { atas, penyebut, penyebutNol, dibatasi } = cara;
  const jumlah = penyebut.dariKomponen ? ' (jumlah rinciannya)' : '';
  if (penyebutNol) return `${penyebut.label} 0${jumlah}, jadi tidak dapat dibagi. ${penyebutNol.keterangan}`;
  if (cara.jenis === 'rasio') {
    const persen = formatPersen((atas.jumlah / penyebut.jumlah) * 100);
    const dasar = `${formatBilangan(atas.jumlah)} dari ${formatBilangan(penyebut.jumlah)}${jumlah} = ${persen}`;
    return dibatasi ? `${dasar}, dihitung 100 %.` : `${dasar}.`;
  }
  const dasar = `Dari ${formatBilangan(penyebut.jumlah)} menjadi ${formatBilangan(atas.jumlah)}`;
  if (dibatasi) return `${dasar}: bertambah, jadi dihitung 0 %.`;
  return `${dasar}: turun ${formatPersen(((penyebut.jumlah - atas.jumlah) / penyebut.jumlah) * 100)}.`;
}

function kalimatKurang({ rumus }: Butir, kurang: readonly string[]): string | null {
  const label = kurang.map((kunci) => rumus?.masukan.find((satu) => satu.kunci === kunci)?.label ?? kunci);
  return label.length > 0 ? `Nilai dihitung setelah ini diisi: ${label.join('; ')}.` : null;
}

/** What a level or an answer is worth, `0,67`; an unanswered one `–`. */
export function teksBobotNilai(nilai: number | null): string {
  return nilai === null ? '–' : formatSkor(nilai);
}
