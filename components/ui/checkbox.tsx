import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '@/components/ui/cx';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Hides the label for the eye, as in a column of row selectors. */
  labelHidden?: boolean;
};

/** A box to tick, with its label as part of the target. */
export function Checkbox({ label, hint, labelHidden, className, ...rest }: CheckboxProps) {
  const hintId = useId();
  return (
    <label className={cx('check', className)}>
      <input {...rest} type="checkbox" aria-describedby={hint ? hintId : rest['aria-describedby']} />
      <span className={labelHidden ? 'sr-only' : undefined}>{label}</span>
      {hint && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  );
}
