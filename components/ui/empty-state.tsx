import type { ReactNode } from 'react';

/** An empty place says what will be here and offers the first step. */
export function EmptyState({
  title,
  children,
  actions,
  level = 2,
}: {
  /** "Belum ada rencana aksi tahun 2027" */
  title: string;
  /** What will be shown here, and where it comes from. */
  children: ReactNode;
  /** One primary Button or LinkButton, at most one more. */
  actions?: ReactNode;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      <Heading className="text-16">{title}</Heading>
      <p className="text-14 text-ink-2">{children}</p>
      {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
