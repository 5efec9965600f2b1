import { type ReactNode, useId } from 'react';
import { cx } from '@/components/ui/cx';

/** A bordered surface for a table or a list. Ordinary sections need only a heading and space. */
export function Panel({
  title,
  level = 2,
  aside,
  flush,
  className,
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3;
  /** At the right of the title: a link, a count, a button. */
  aside?: ReactNode;
  /** No inner padding, where a table or list brings its own. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={cx('panel', className)} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="panel-h">
          <Heading id={id}>{title}</Heading>
          {aside && <div className="text-14">{aside}</div>}
        </div>
      )}
      {flush ? children : <div className="panel-b">{children}</div>}
    </section>
  );
}

/** A section on the page's own ground: heading, something at its right, content. */
export function Section({
  title,
  level = 2,
  aside,
  className,
  children,
}: {
  title: ReactNode;
  level?: 2 | 3;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={cx('min-w-0', className)} aria-labelledby={id}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <Heading id={id}>{title}</Heading>
        {aside && <div className="text-14">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
