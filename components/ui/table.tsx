import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export interface TableProps extends Omit<ComponentProps<'table'>, 'children'> {
  /** What the table shows. Visible above it unless `captionHidden`. */
  caption: ReactNode;
  captionHidden?: boolean;
  /** One ruled card per row on a phone; give each Td its column name in `label`. */
  cards?: boolean;
  /** Header stays under the top bar while the page scrolls. Not together with `scroll`. */
  stickyHeader?: boolean;
  /** First column stays while the table scrolls sideways. */
  stickyFirst?: boolean;
  /** Scrolls sideways in its own focusable region, for tables wider than a screen. */
  scroll?: boolean;
  tight?: boolean;
  /** With a border around it. */
  framed?: boolean;
  children: ReactNode;
}

/** A data table: 36 px rows (44 under a thumb), right-aligned numbers, sticky header or first column. */
export function Table({
  caption,
  captionHidden = true,
  cards,
  stickyHeader,
  stickyFirst,
  scroll,
  tight,
  framed = true,
  className,
  children,
  ...rest
}: TableProps) {
  const table = (
    <table
      {...rest}
      className={cx(
        'tbl',
        cards && 'tbl-cards',
        stickyHeader && 'tbl-head',
        stickyFirst && 'tbl-first',
        tight && 'tbl-tight',
        className,
      )}
    >
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      {children}
    </table>
  );
  if (!scroll) return framed ? <div className="panel overflow-clip">{table}</div> : table;
  return (
    <section
      className={cx('tw', framed && 'panel')}
      aria-label={typeof caption === 'string' ? caption : 'Tabel'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {table}
    </section>
  );
}

export type ThProps = ComponentProps<'th'> & {
  /** A column of numbers. */
  num?: boolean;
  /** Makes the header a link that sorts; the URL carries the choice. */
  sort?: { href: string; direction: 'ascending' | 'descending' | null };
};

/** A header cell: of a column by default, of a row with `scope="row"`. */
export function Th({ num, sort, scope = 'col', className, children, ...rest }: ThProps) {
  return (
    <th
      {...rest}
      scope={scope}
      className={cx(num && 'num', className)}
      aria-sort={sort ? (sort.direction ?? 'none') : undefined}
    >
      {sort ? (
        <Link href={sort.href} scroll={false} prefetch={false} className="inline-flex items-center gap-1">
          {children}
          <Icon
            size={16}
            name={
              sort.direction === 'ascending'
                ? 'arrow-up'
                : sort.direction === 'descending'
                  ? 'arrow-down'
                  : 'sort'
            }
          />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

export type TdProps = ComponentProps<'td'> & {
  num?: boolean;
  /** The column's name, shown before the value when rows are cards. */
  label?: string;
};

/** A data cell. */
export function Td({ num, label, className, ...rest }: TdProps) {
  return <td {...rest} className={cx(num && 'num', className)} data-l={label} />;
}
