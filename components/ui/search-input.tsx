import type { ComponentProps } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export type SearchInputProps = Omit<ComponentProps<'input'>, 'type' | 'size'> & {
  /** What is searched, read aloud: "Cari unit kerja". */
  label: string;
};

/** A search box. Inside `<form role="search">` with a name it works without JavaScript. */
export function SearchInput({ label, className, ...rest }: SearchInputProps) {
  return (
    <span className={cx('affix block', className)}>
      <Icon name="search" />
      <input
        {...rest}
        type="search"
        className="input"
        aria-label={label}
        autoComplete="off"
        enterKeyHint="search"
      />
    </span>
  );
}
