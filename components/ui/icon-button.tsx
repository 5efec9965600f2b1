import type { ComponentProps, ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & {
  icon: IconName;
  /** The name that is read aloud and shown on hover. */
  label: string;
  /** A mark on the corner, such as a count of new items; say it in `label` as well. */
  badge?: ReactNode;
};

/** A square button with only an icon; 36 px with a mouse, 44 px under a thumb. */
export function IconButton({ icon, label, badge, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={cx('btn btn-icon relative', className)}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
      {badge}
    </button>
  );
}
