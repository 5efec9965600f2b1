import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';

export interface Definition {
  term: ReactNode;
  value: ReactNode;
}

/** Facts about one thing, name and value in two columns. Items without a value are left to the caller. */
export function DefinitionList({
  items,
  numeric,
  className,
}: {
  items: readonly Definition[];
  /** Right-aligned values. */
  numeric?: boolean;
  className?: string;
}) {
  return (
    <dl className={cx('kv', numeric && 'kv-num', className)}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of facts is fixed in order and may repeat a name
        <div key={index} className="contents">
          <dt>{item.term}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
