import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

/** Detail that opens in place, with the browser's own `<details>`: works without JavaScript, found by search. */
export function Disclosure({
  summary,
  open,
  className,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details className={cx('disc', className)} open={open}>
      <summary>
        <Icon name="chevron-right" size={16} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
