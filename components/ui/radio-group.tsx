import { type ReactNode, useId } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps {
  legend: ReactNode;
  name: string;
  options: readonly RadioOption[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** Side by side instead of one per line. */
  inline?: boolean;
  required?: boolean;
  id?: string;
}

/** One of a few choices with native radios; works without JavaScript. */
export function RadioGroup({
  legend,
  name,
  options,
  value,
  defaultValue,
  onChange,
  hint,
  error,
  inline,
  required,
  id: fixedId,
}: RadioGroupProps) {
  const ownId = useId();
  const id = fixedId ?? ownId;
  return (
    <fieldset
      id={id}
      aria-describedby={cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null)}
      aria-invalid={error ? true : undefined}
    >
      <legend className="lbl">{legend}</legend>
      {hint && (
        <p className="hint mb-1" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={inline ? 'flex flex-wrap gap-x-6' : undefined}>
        {options.map((option) => (
          <label className="check" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              required={required}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
              onChange={onChange && (() => onChange(option.value))}
            />
            <span>{option.label}</span>
            {option.hint && <span className="hint">{option.hint}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon name="fail" size={16} />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
