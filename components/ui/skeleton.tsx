import { cx } from '@/components/ui/cx';

/** A grey bar in the place of text that is on its way. Width through a class: `w-2/3`. */
export function Skeleton({ className }: { className?: string }) {
  return <span className={cx('sk', className)} />;
}

const LEBAR = ['w-3/5', 'w-4/5', 'w-1/2', 'w-2/3'] as const;

/** Rows in the shape of a list that is loading; shown only when the wait passes 300 ms. */
export function SkeletonList({
  label,
  rows = 6,
}: {
  /** "Memuat pertanyaan" */ label: string;
  rows?: number;
}) {
  return (
    <div className="panel sk-late px-4" role="status" aria-busy="true" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are placeholders without identity
          key={row}
          className="grid min-h-[52px] grid-cols-[36px_1fr_98px] items-center gap-3 border-b last:border-b-0"
        >
          <Skeleton className="w-6" />
          <span>
            <Skeleton className={LEBAR[row % LEBAR.length]} />
            <Skeleton className="mt-2 h-2 w-1/3" />
          </span>
          <Skeleton className="h-[30px]" />
        </div>
      ))}
    </div>
  );
}
