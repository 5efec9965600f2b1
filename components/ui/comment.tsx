import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { cx } from '@/components/ui/cx';

/** One remark in a conversation; line breaks of its text are kept. */
export function Comment({
  author,
  when,
  reply,
  actions,
  children,
}: {
  /** The person's office or name. */
  author: string;
  /** Already formatted: "20 November 2026, 14.05 WITA". */
  when: string;
  /** An answer to the one above. */
  reply?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <article className={cx('cm', reply && 'cm-re')}>
      <Avatar name={author} />
      <p className="cm-h">
        <b>{author}</b> · {when}
      </p>
      <div>
        <div className="cm-b">{children}</div>
        {actions && <div className="mt-1 flex gap-1">{actions}</div>}
      </div>
    </article>
  );
}
