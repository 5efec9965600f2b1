import type { HasilKesiapan, SyaratKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import type { HasilPrasyarat } from '@/lib/domain/kesiapan/check-prasyarat';
import { formatBilangan, formatPersen, formatSkor, formatTanggal } from '@/lib/format';

/** Most conditions that a row of a table names; the rest is counted. */
const PALING_BANYAK = 2;

type SyaratNilai = Extract<SyaratKesiapan, { jenis: 'nilai' }>;

/** The name in a sentence: the short form where the regulation's label carries one, such as IPAK. */
function sebutan(label: string): string {
  return /\(([A-Z]{3,})\)$/.exec(label)?.[1] ?? label;
}

/** A survey index behind points, cut to two decimals so that a missed minimum never reads as met. */
function indeksOf({ syarat, indeksMinimum }: SyaratNilai): number | null {
  if (indeksMinimum === null || !syarat.minimum) return null;
  return Math.floor((syarat.nilai / syarat.minimum) * indeksMinimum * 100 + 1e-6) / 100;
}

function kalimatNilai(s: SyaratNilai): string {
  const indeks = indeksOf(s);
  if (indeks !== null && s.indeksMinimum !== null)
    return `${sebutan(s.label)} ${formatSkor(indeks)} dari minimal ${formatSkor(s.indeksMinimum)}`;
  if (s.tingkatMinimum !== null)
    return `${s.label} ${formatSkor(s.syarat.nilai)} dari minimal ${formatSkor(s.syarat.minimum ?? 0)}`;
  return `${s.label} kurang ${formatSkor(s.syarat.kurang)}`;
}

function ukuran(hasil: HasilPrasyarat, nilai: HasilPrasyarat['minimum']): string {
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (typeof nilai === 'string') return nilai;
  if (hasil.prasyarat.jenis === 'persen') return formatPersen(nilai, Number.isInteger(nilai) ? 0 : 2);
  return formatBilangan(nilai, 2);
}

/** A prerequisite in words: "Predikat SAKIP instansi CC dari minimal B". */
export function kalimatPrasyarat(hasil: HasilPrasyarat): string {
  const { label, jenis } = hasil.prasyarat;
  if (hasil.nilai === null) return `${label}: belum dicatat`;
  if (jenis === 'ya') return `${label}: ${ukuran(hasil, hasil.nilai)}`;
  if (jenis === 'tahun') {
    const kini = `${label} ${formatBilangan(Number(hasil.nilai))} tahun`;
    if (hasil.code === 'PREREQUISITE_MET' || hasil.code === 'PREREQUISITE_UNPROVEN') return kini;
    const genap = hasil.terpenuhiPada ? `; genap pada ${formatTanggal(hasil.terpenuhiPada)}` : '';
    return `${kini} dari minimal ${formatBilangan(Number(hasil.minimum))} tahun${genap}`;
  }
  return `${label} ${ukuran(hasil, hasil.nilai)} dari minimal ${ukuran(hasil, hasil.minimum)}`;
}

/** One condition as a short clause for a table: "Penguatan Pengawasan kurang 0,59". */
export function kalimatSyaratKesiapan(s: SyaratKesiapan): string {
  switch (s.jenis) {
    case 'nilai':
      return kalimatNilai(s);
    case 'prasyarat':
      return kalimatPrasyarat(s.hasil);
    case 'riwayat':
      if (s.code === 'PREDICATE_NOT_HELD') return `belum berpredikat ${s.label}`;
      if (s.code === 'PREDICATE_HELD') return `sudah berpredikat ${s.label}`;
      return s.bolehPada
        ? `predikat dicabut; boleh diusulkan lagi mulai ${formatTanggal(s.bolehPada)}`
        : s.label;
  }
}

/** What holds a unit, in one line: the one or two hardest conditions, and how many more there are. */
export function kalimatPenghalang(kesiapan: HasilKesiapan): string {
  const { penghalang, sasaran } = kesiapan;
  if (penghalang.length === 0) {
    const lunak = kesiapan.syarat.some(
      (s) =>
        s.jenis === 'prasyarat' && s.keadaan === 'peringatan' && s.hasil.code !== 'PREREQUISITE_UNPROVEN',
    );
    return lunak
      ? `Semua ambang ${sasaran} terpenuhi; syarat memakai jalur afirmasi`
      : `Semua syarat dan ambang ${sasaran} terpenuhi`;
  }
  const sebut = penghalang.slice(0, PALING_BANYAK).map(kalimatSyaratKesiapan);
  const sisa = penghalang.length - sebut.length;
  const kalimat = [...sebut, ...(sisa > 0 ? [`${formatBilangan(sisa)} syarat lain`] : [])].join('; ');
  return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
}
