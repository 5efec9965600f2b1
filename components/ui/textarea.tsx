import type { ComponentProps } from 'react';
import { cx } from '@/components/ui/cx';

/** A text control of several lines that grows with what is written. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} rows={rows} className={cx('input', className)} />;
}
