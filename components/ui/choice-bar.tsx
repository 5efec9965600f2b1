import { cx } from '@/components/ui/cx';

export interface ChoiceBarOption {
  value: string;
  /** What is printed: A, B, C, Ya, Tidak. */
  label: string;
  /** What it stands for, read aloud and shown on hover. */
  title?: string;
}

export interface ChoiceBarProps {
  /** What is being chosen, read aloud. */
  label: string;
  name: string;
  options: readonly ChoiceBarOption[];
  /** Controlled value; null = nothing chosen yet. Leave out (with `defaultValue`) in a plain form. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
  disabled?: boolean;
  className?: string;
}

/**
 * Short choices in one bar: A | B | C, Ya | Tidak, Tabel | Papan. Native radios, so the arrow keys, forms
 * and screen readers work as everywhere.
 */
export function ChoiceBar({
  label,
  name,
  options,
  value,
  defaultValue,
  onChange,
  disabled,
  className,
}: ChoiceBarProps) {
  return (
    <span className={cx('ch', className)} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} title={option.title}>
          <input
            type="radio"
            name={name}
            value={option.value}
            disabled={disabled}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            onChange={onChange && (() => onChange(option.value))}
            aria-label={option.title ? `${option.label}, ${option.title}` : undefined}
          />
          {option.label}
        </label>
      ))}
    </span>
  );
}

/** The same bar as a picture of an answer that cannot be changed here. */
export function ChoiceBarRead({
  options,
  value,
}: {
  options: readonly ChoiceBarOption[];
  value: string | null;
}) {
  const chosen = options.find((option) => option.value === value);
  return (
    <span className="ch">
      <span className="sr-only">{chosen ? `Jawaban ${chosen.label}` : 'Belum dijawab'}</span>
      {options.map((option) => (
        <span key={option.value} className={option.value === value ? 'on' : undefined} aria-hidden="true">
          {option.label}
        </span>
      ))}
    </span>
  );
}
