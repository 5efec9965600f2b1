import { Icon, type IconName } from '@/components/ui/icon';
import { formatSkor } from '@/lib/format';

const RUPA: Readonly<
  Record<'naik' | 'turun' | 'sama', { ikon: IconName | null; kata: string; kelas: string }>
> = {
  naik: { ikon: 'arrow-up', kata: 'naik', kelas: 'text-siap-ink' },
  turun: { ikon: 'arrow-down', kata: 'turun', kelas: 'text-hampir-ink' },
  sama: { ikon: null, kata: 'sama', kelas: 'text-ink-3' },
};

/** Whether a value went up or down against another one, to the two decimals that are shown. */
export function arahNilai(selisih: number): 'naik' | 'turun' | 'sama' {
  const bulat = Number(
    formatSkor(selisih)
      .replace(/[^\d,]/g, '')
      .replace(',', '.'),
  );
  if (bulat === 0) return 'sama';
  return selisih > 0 ? 'naik' : 'turun';
}

/** A difference as arrow, word for the ear and number: readable without colour (F21). */
export function SelisihNilai({ nilai }: { nilai: number | null }) {
  if (nilai === null) {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">belum dapat dibandingkan</span>
      </span>
    );
  }
  const { ikon, kata, kelas } = RUPA[arahNilai(nilai)];
  if (ikon === null) return <span className={kelas}>{kata}</span>;
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap ${kelas}`}>
      <Icon name={ikon} size={16} />
      <span className="sr-only">{kata} </span>
      {formatSkor(Math.abs(nilai))}
    </span>
  );
}
