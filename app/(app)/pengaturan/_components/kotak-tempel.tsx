'use client';

import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

/** A box for rows copied from a spreadsheet. */
export function KotakTempel({
  value,
  onChange,
  kolom,
  contoh,
}: {
  value: string;
  onChange: (teks: string) => void;
  /** Names of the columns in their order. */
  kolom: readonly string[];
  contoh: string;
}) {
  return (
    <Field
      label="Tempel baris dari Excel"
      hint={
        <>
          Salin sel dari Excel atau Google Sheet lalu tempel di sini. Urutan kolom: {kolom.join(', ')}. Bila
          baris pertama berisi nama kolom, urutannya boleh lain.
        </>
      }
    >
      {(aria) => (
        <Textarea
          {...aria}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          rows={8}
          placeholder={contoh}
          spellCheck={false}
          className="max-h-80 whitespace-pre font-mono"
          wrap="off"
        />
      )}
    </Field>
  );
}
