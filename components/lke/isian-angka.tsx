'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

export interface IsianAngkaProps {
  label: string;
  hint?: string | undefined;
  value: number | null;
  /** The number as it is shown when it comes from elsewhere. */
  format: (nilai: number) => string;
  /** The number behind what was typed, or why it is none. */
  parse: (teks: string) => { ok: true; value: number } | { ok: false; error: string };
  /** Called with each valid number and with null when the field is emptied. */
  onChange: (nilai: number | null) => void;
  onBlur?: () => void;
  readOnly?: boolean;
  /** Digits only on a phone's keypad, or digits with a comma. */
  bulat?: boolean;
}

/**
 * A number as people write it here: points between thousands, a comma before decimals. What is typed stays as
 * it is; what cannot be read is told at the field and never handed on.
 */
export function IsianAngka({
  label,
  hint,
  value,
  format,
  parse,
  onChange,
  onBlur,
  readOnly,
  bulat,
}: IsianAngkaProps) {
  const [isi, setIsi] = useState({ teks: value === null ? '' : format(value), value });
  // The value changed elsewhere (undo, a clash, another device): it replaces what stands in the field.
  if (isi.value !== value) setIsi({ teks: value === null ? '' : format(value), value });

  const dibaca = isi.teks.trim() === '' ? null : parse(isi.teks.trim());
  const ketik = (teks: string) => {
    const hasil = teks.trim() === '' ? null : parse(teks.trim());
    const baru = hasil === null ? null : hasil.ok ? hasil.value : isi.value;
    setIsi({ teks, value: baru });
    if (baru !== isi.value) onChange(baru);
  };

  return (
    <Field label={label} hint={hint} error={dibaca && !dibaca.ok ? dibaca.error : null}>
      {(aria) => (
        <Input
          {...aria}
          numeric
          inputMode={bulat ? 'numeric' : 'decimal'}
          maxLength={12}
          value={isi.teks}
          readOnly={readOnly}
          onChange={(event) => ketik(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
