import { type ReactNode, useId } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

/** What a control needs so that its label, hint and error are tied to it. Spread it on the control. */
export interface FieldAria {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean | undefined;
}

export interface FieldProps {
  label: ReactNode;
  /** How to answer, shown before the control is used. */
  hint?: ReactNode;
  /** What is wrong and how to put it right, in one sentence. */
  error?: string | null | undefined;
  required?: boolean;
  /** Adds "(boleh kosong)" to the label; fields are required unless they say so. */
  optional?: boolean;
  /** Beside the label, for example a link to reset a password. */
  aside?: ReactNode;
  /** A fixed id, where an error summary or another page links to the control. */
  id?: string;
  className?: string;
  children: (aria: FieldAria) => ReactNode;
}

/**
 * A labelled control with its hint and error:
 * `<Field label="Nama kegiatan" error={e}>{(aria) => <Input {...aria} name="nama" />}</Field>`
 */
export function Field({
  label,
  hint,
  error,
  required,
  optional,
  aside,
  id: fixedId,
  className,
  children,
}: FieldProps) {
  const ownId = useId();
  const id = fixedId ?? ownId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <div className={cx('grid content-start gap-1', className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label className="lbl mb-0" htmlFor={id}>
          {label}
          {optional && <span className="font-normal text-ink-2"> (boleh kosong)</span>}
        </label>
        {aside && <span className="text-14">{aside}</span>}
      </div>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': cx(hint ? hintId : null, error ? errorId : null),
        'aria-invalid': error ? true : undefined,
        required: required || undefined,
      })}
      {error && (
        <p className="err" id={errorId}>
          <Icon name="fail" size={16} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
