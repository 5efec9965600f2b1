import type { SyaratKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import type { HasilPrasyarat } from '@/lib/domain/kesiapan/check-prasyarat';
import { kalimatSyarat } from '@/lib/errors/halangan';
import { formatBilangan, formatPersen, formatTanggal } from '@/lib/format';

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
