import { cx } from '@/components/ui/cx';
import { formatBilangan, formatSelisih, formatSkor } from '@/lib/format';

const UKURAN = {
  14: 'text-14',
  16: 'text-16',
  22: 'text-22 tracking-[-0.01em]',
  28: 'text-28 tracking-[-0.015em]',
  40: 'text-40 tracking-[-0.025em]',
} as const;

/** A score with two decimals and, with `maks`, what it is out of. 40 px once on a screen. */
export function AngkaSkor({
  nilai,
  maks,
  ukuran = 16,
}: {
  /** Null = not scored yet, shown as a dash. */
  nilai: number | null;
  maks?: number;
  ukuran?: keyof typeof UKURAN;
}) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      {nilai === null ? (
        <span className={cx(UKURAN[ukuran], 'text-ink-3')}>
          <span aria-hidden="true">–</span>
          <span className="sr-only">belum ada nilai</span>
        </span>
      ) : (
        <span className={cx(UKURAN[ukuran], 'font-semibold')}>{formatSkor(nilai)}</span>
      )}
      {maks !== undefined && <span className="text-13 text-ink-3">dari {formatBilangan(maks, 2)}</span>}
    </span>
  );
}

/** A signed change, `+3,24` or `−1,40`; a dash when there is nothing to compare with. */
export function Selisih({ nilai }: { nilai: number | null }) {
  if (nilai === null) {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">tidak ada pembanding</span>
      </span>
    );
  }
  return <span className="whitespace-nowrap">{formatSelisih(nilai)}</span>;
}
