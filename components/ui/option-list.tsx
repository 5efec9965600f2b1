'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export interface OptionListItem {
  value: string;
  /** The letter or word in front, also the key that chooses it: A, B, Ya. */
  letter: string;
  text: ReactNode;
  /** A second line, such as "jawaban unit". */
  note?: ReactNode;
  /** What it is worth, at the right edge: `0,50`. */
  worth?: string;
}

export interface OptionListProps {
  /** The question, read aloud; hidden for the eye when it stands above already. */
  legend: ReactNode;
  legendHidden?: boolean;
  name: string;
  options: readonly OptionListItem[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
  disabled?: boolean;
  error?: string | null | undefined;
  id?: string;
}

/**
 * Choices with their full criteria. Arrow keys move as in any radio group; while the focus is inside, the
 * first letter of an option chooses it.
 */
export function OptionList({
  legend,
  legendHidden = true,
  name,
  options,
  value,
  defaultValue,
  onChange,
  disabled,
  error,
  id: fixedId,
}: OptionListProps) {
  const ownId = useId();
  const id = fixedId ?? ownId;
  const ref = useRef<HTMLFieldSetElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    const index = options.findIndex((o) => o.letter.charAt(0).toLowerCase() === event.key.toLowerCase());
    const input = ref.current?.querySelectorAll('input')[index];
    if (index === -1 || !input || input.disabled) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.click();
  };

  return (
    <>
      <fieldset
        ref={ref}
        id={id}
        className={cx('opts', options.some((option) => option.letter.length > 2) && 'opts-wide')}
        onKeyDown={onKeyDown}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <legend className={legendHidden ? 'sr-only' : 'lbl'}>{legend}</legend>
        {options.map((option) => (
          <label className="opt" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={disabled}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
              onChange={onChange && (() => onChange(option.value))}
            />
            <span className="opt-k">{option.letter}</span>
            <span className="opt-t">
              {option.text}
              {option.note && <small>{option.note}</small>}
            </span>
            {option.worth !== undefined && <span className="opt-n">{option.worth}</span>}
          </label>
        ))}
      </fieldset>
      {error && (
        <p className="err mt-1" id={`${id}-error`}>
          <Icon name="fail" size={16} />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
