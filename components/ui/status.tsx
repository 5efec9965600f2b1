import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

export type StatusTone = 'ok' | 'warn' | 'bad' | 'idle';

const ICON: Record<StatusTone, IconName> = { ok: 'siap', warn: 'hampir', bad: 'jauh', idle: 'belum' };

/** A state as icon, word and colour together; the icon's shape alone tells the tones apart. */
export function Status({
  tone,
  children,
  box,
  size = 14,
  icon,
}: {
  tone: StatusTone;
  /** The word: "disetujui", "terlambat 53 hari". */
  children: ReactNode;
  /** With a tinted ground, where it must stand out in a list. */
  box?: boolean;
  size?: 13 | 14 | 18;
  /** Another icon than that of the tone, where the meaning has its own, such as "dikembalikan". */
  icon?: IconName;
}) {
  return (
    <span className={cx('st', `st-${tone}`, box && 'st-box', size !== 14 && `st-${size}`)}>
      <Icon name={icon ?? ICON[tone]} />
      <span>{children}</span>
    </span>
  );
}
