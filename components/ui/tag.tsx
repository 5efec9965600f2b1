import Link from 'next/link';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

export interface FilterChipProps {
  children: ReactNode;
  /** How many rows the filter leaves. */
  count?: number;
  icon?: IconName;
  active?: boolean;
  /** A link that puts the filter in the URL … */
  href?: string;
  /** … or a press, where the list is already in the browser. */
  onClick?: () => void;
}

/** One filter of a list; a row of them stands in ChipRow. */
export function FilterChip({ children, count, icon, active, href, onClick }: FilterChipProps) {
  const content = (
    <>
      {icon && <Icon name={icon} size={16} />}
      <span>{children}</span>
      {count !== undefined && <b>{count}</b>}
    </>
  );
  const classes = cx('tag', active && 'on');
  return href !== undefined ? (
    <Link
      className={classes}
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={active ? 'true' : undefined}
    >
      {content}
    </Link>
  ) : (
    <button type="button" className={classes} onClick={onClick} aria-pressed={active ?? false}>
      {content}
    </button>
  );
}

/** Chips in one line that scrolls sideways on a phone. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form
    <div className="tag-row" role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** A word attached to a thing; with `onRemove` it can be taken off. */
export function Tag({
  children,
  onRemove,
  removeLabel,
}: {
  children: ReactNode;
  onRemove?: () => void;
  removeLabel?: string;
}) {
  return (
    <span className="tag">
      {children}
      {onRemove && (
        <button type="button" className="-mr-1 p-1" onClick={onRemove} aria-label={removeLabel ?? 'Hapus'}>
          <Icon name="close" size={16} />
        </button>
      )}
    </span>
  );
}
