import type { ComponentProps } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

export type InputProps = Omit<ComponentProps<'input'>, 'size'> & {
  /** An icon inside the left edge. */
  icon?: IconName;
  /** Right-aligned, narrow, with the number keypad on a phone. Accepts a decimal comma: it stays text. */
  numeric?: boolean;
  size?: 'm' | 'l';
};

/** A single-line text control. Give it a label through Field or `aria-label`. */
export function Input({ icon, numeric, size = 'm', className, ...rest }: InputProps) {
  const input = (
    <input
      autoComplete={rest.type === 'password' || rest.type === 'email' ? undefined : 'off'}
      inputMode={numeric ? 'decimal' : undefined}
      {...rest}
      className={cx('input', numeric && 'input-num', size === 'l' && 'input-l', className)}
    />
  );
  if (!icon) return input;
  return (
    <span className="affix block">
      <Icon name={icon} />
      {input}
    </span>
  );
}
