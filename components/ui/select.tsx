import type { ComponentProps } from 'react';
import { cx } from '@/components/ui/cx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export type SelectProps = Omit<ComponentProps<'select'>, 'children' | 'size'> & {
  options: readonly SelectOption[];
  /** The first, empty choice; without it the first option is chosen. */
  placeholder?: string;
  size?: 'm' | 'l';
};

/** The device's own list of choices: best under a thumb and for screen readers. */
export function Select({ options, placeholder, size = 'm', className, ...rest }: SelectProps) {
  return (
    <select {...rest} className={cx('input', size === 'l' && 'input-l', className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
