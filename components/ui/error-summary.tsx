'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';

export interface SummaryError {
  /** The id of the control, as given to Field. */
  fieldId: string;
  message: string;
}

/**
 * All that is wrong with a form, at its top, each line leading to its field. Takes the focus when it
 * appears, so that a screen reader and a keyboard start there.
 */
export function ErrorSummary({
  errors,
  title = 'Periksa isian berikut',
}: {
  errors: readonly SummaryError[];
  title?: string;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const jumlah = errors.length;
  useEffect(() => {
    if (jumlah > 0) ref.current?.focus();
  }, [jumlah]);
  if (jumlah === 0) return null;

  const goTo = (event: MouseEvent, fieldId: string) => {
    const field = document.getElementById(fieldId);
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    (field.matches('input, select, textarea, button')
      ? field
      : field.querySelector<HTMLElement>('input, select, textarea, button')
    )?.focus();
  };

  return (
    <div ref={ref} className="alert alert-bad" role="alert" tabIndex={-1}>
      <Icon name="fail" />
      <div>
        <p className="font-semibold">{title}</p>
        <ul className="mt-1 grid gap-1">
          {errors.map((error) => (
            <li key={`${error.fieldId}:${error.message}`}>
              <a href={`#${error.fieldId}`} onClick={(event) => goTo(event, error.fieldId)}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
