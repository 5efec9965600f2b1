import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

export type NoteTone = 'plain' | 'info' | 'ok' | 'warn' | 'bad';

/** A remark with a line at its edge: an assessor's note, a quotation, a side remark. */
export function Note({
  tone = 'plain',
  head,
  children,
}: {
  tone?: NoteTone;
  /** Who and when, in small type above. */
  head?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={cx('note', tone !== 'plain' && `note-${tone}`)}>
      {head && <p className="note-h">{head}</p>}
      {children}
    </div>
  );
}

const ALERT_ICON: Record<Exclude<NoteTone, 'plain'>, IconName> = {
  info: 'info',
  ok: 'siap',
  warn: 'hampir',
  bad: 'fail',
};

/**
 * A message about the whole page or form. `live` announces it when it appears after an action; a message
 * that is there from the start needs no announcement.
 */
export function Alert({
  tone = 'info',
  title,
  children,
  action,
  live,
}: {
  tone?: Exclude<NoteTone, 'plain'>;
  title?: ReactNode;
  children?: ReactNode;
  /** A button or link at the right. */
  action?: ReactNode;
  live?: boolean;
}) {
  return (
    <div
      className={cx('alert', `alert-${tone}`)}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon name={ALERT_ICON[tone]} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
