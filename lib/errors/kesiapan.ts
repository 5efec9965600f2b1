import type { HasilKesiapan, SyaratKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import type { HasilPrasyarat } from '@/lib/domain/kesiapan/check-prasyarat';
import { kalimatSyarat } from '@/lib/errors/halangan';
import { formatBilangan, formatPersen, formatSkor, formatTanggal } from '@/lib/format';

/** Most conditions that a row of a table names; the rest is counted. */
const PALING_BANYAK = 2;

/** What stands in the way of one condition, or that nothing does, in a sentence without the condition's name. */
export function kalimatKesiapan(s: SyaratKesiapan): string {
  switch (s.jenis) {
    case 'nilai':
      return `${kalimatSyarat(s.syarat)}.`;
    case 'prasyarat':
      return kalimatPrasyarat(s.hasil);
    case 'riwayat':
      return kalimatRiwayat(s);
  }
}

function kalimatPrasyarat(hasil: HasilPrasyarat): string {
  const minimum = tulis(hasil, hasil.minimum);
  switch (hasil.code) {
    case 'PREREQUISITE_MET':
      return hasil.nilai === null ? 'Terpenuhi.' : `${tulis(hasil, hasil.nilai)}, terpenuhi.`;
    case 'PREREQUISITE_UNPROVEN':
      return `${tulis(hasil, hasil.nilai)}, tetapi sumbernya belum dicatat.`;
    case 'PREREQUISITE_WAIVED':
      return `Dikecualikan: ${hasil.alasanPengecualian ?? ''}.`;
    case 'PREREQUISITE_MISSING':
      return hasil.prasyarat.jenis === 'ya' ? 'Belum dicatat.' : `Belum dicatat; diminta ${minimum}.`;
    case 'PREREQUISITE_BELOW':
      if (hasil.terpenuhiPada !== null)
        return `Baru ${tulis(hasil, hasil.nilai)}; genap ${minimum} pada ${formatTanggal(hasil.terpenuhiPada)}.`;
      return hasil.prasyarat.jenis === 'ya'
        ? 'Dinyatakan belum.'
        : `${tulis(hasil, hasil.nilai)} dari minimal ${minimum}.`;
  }
}

/** A value of a prasyarat with its unit, as people write it. */
function tulis({ prasyarat }: HasilPrasyarat, nilai: HasilPrasyarat['nilai']): string {
  if (nilai === null) return 'belum ada';
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Belum';
  if (typeof nilai === 'string') return nilai;
  switch (prasyarat.jenis) {
    case 'persen':
      return formatPersen(nilai, Number.isInteger(nilai) ? 0 : 2);
    case 'tahun':
      return `${formatBilangan(nilai)} tahun`;
    case 'tingkat':
      return `tingkat ${formatBilangan(nilai, 2)}`;
    default:
      return formatBilangan(nilai, 2);
  }
}

function kalimatRiwayat(s: Extract<SyaratKesiapan, { jenis: 'riwayat' }>): string {
  switch (s.code) {
    case 'PREDICATE_HELD':
      return `Unit memegang predikat ${s.predikat ?? ''}.`;
    case 'PREDICATE_NOT_HELD':
      return 'Unit belum memegang predikat sebelumnya.';
    case 'REVOCATION_BAN_OVER':
      return 'Masa larangan sesudah pencabutan sudah lewat.';
    case 'REVOKED_RECENTLY':
      return `Predikat unit pernah dicabut; boleh diusulkan lagi mulai ${formatTanggal(s.bolehPada ?? '')}.`;
  }
}

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

function klausaNilai(s: SyaratNilai): string {
  const indeks = indeksOf(s);
  if (indeks !== null && s.indeksMinimum !== null)
    return `${sebutan(s.label)} ${formatSkor(indeks)} dari minimal ${formatSkor(s.indeksMinimum)}`;
  if (s.tingkatMinimum !== null)
    return `${s.label} ${formatSkor(s.syarat.nilai)} dari minimal ${formatSkor(s.syarat.minimum ?? 0)}`;
  return `${s.label} kurang ${formatSkor(s.syarat.kurang)}`;
}

/** A prerequisite in words: "Predikat SAKIP instansi CC dari minimal B". */
export function klausaPrasyarat(hasil: HasilPrasyarat): string {
  const { label, jenis } = hasil.prasyarat;
  if (hasil.nilai === null) return `${label}: belum dicatat`;
  if (jenis === 'ya') return `${label}: ${tulis(hasil, hasil.nilai)}`;
  const genap = hasil.terpenuhiPada ? `; genap pada ${formatTanggal(hasil.terpenuhiPada)}` : '';
  return `${label} ${tulis(hasil, hasil.nilai)} dari minimal ${tulis(hasil, hasil.minimum)}${genap}`;
}

/** One condition as a short clause for a table: "Penguatan Pengawasan kurang 0,59". */
export function klausaSyarat(s: SyaratKesiapan): string {
  switch (s.jenis) {
    case 'nilai':
      return klausaNilai(s);
    case 'prasyarat':
      return klausaPrasyarat(s.hasil);
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
  const sebut = penghalang.slice(0, PALING_BANYAK).map(klausaSyarat);
  const sisa = penghalang.length - sebut.length;
  const kalimat = [...sebut, ...(sisa > 0 ? [`${formatBilangan(sisa)} syarat lain`] : [])].join('; ');
  return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
}
