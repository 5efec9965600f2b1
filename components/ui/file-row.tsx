import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

/** One file or link with what is known of it, and what can be done with it. */
export function FileRow({
  icon = 'file',
  name,
  meta,
  actions,
}: {
  icon?: IconName;
  /** The whole name; it breaks rather than being cut. */
  name: ReactNode;
  /** "hal. 3–11 · berlaku Januari–Juni 2026 · 1,8 MB", or a Status when something is wrong. */
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="file">
      <Icon name={icon} />
      <span className="file-n">{name}</span>
      {actions && <span className="file-a">{actions}</span>}
      {meta && <span className="file-m">{meta}</span>}
    </div>
  );
}
