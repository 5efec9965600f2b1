'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import type { FieldAria } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line that tells equal labels apart; searched as well. */
  note?: string;
}

/** More rows than anybody reads; typing narrows the list. */
const TAMPIL_MAKS = 100;

const cari = (option: ComboboxOption, kata: string) => {
  const isi = `${option.label} ${option.note ?? ''}`.toLowerCase();
  return kata
    .toLowerCase()
    .split(/\s+/)
    .every((k) => isi.includes(k));
};

/**
 * One choice out of many, found by typing. For a short list use Select: the device's own list is best under
 * a thumb. Give it a label through Field.
 */
export function Combobox({
  options,
  value,
  onChange,
  placeholder,
  clearLabel,
  label,
  ...aria
}: Partial<FieldAria> & {
  options: readonly ComboboxOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  /** Its name where no Field gives one. */
  label?: string;
  /** Allows an empty choice, and names the button that empties: "Kosongkan unit". */
  clearLabel?: string;
}) {
  const dipilih = options.find((o) => o.value === value) ?? null;
  return (
    <Base.Root
      items={options}
      limit={TAMPIL_MAKS}
      value={dipilih}
      onValueChange={(option) => onChange(option?.value ?? null)}
      itemToStringLabel={(option: ComboboxOption) => option.label}
      itemToStringValue={(option: ComboboxOption) => option.value}
      filter={cari}
      autoHighlight
    >
      <span className="affix combo">
        <Icon name="search" />
        <Base.Input
          {...aria}
          aria-label={label}
          className="input"
          placeholder={placeholder}
          autoComplete="off"
        />
        {clearLabel && dipilih && (
          <Base.Clear className="combo-x" aria-label={clearLabel}>
            <Icon name="close" size={16} />
          </Base.Clear>
        )}
      </span>
      <Base.Portal>
        <Base.Positioner className="z-[53]" sideOffset={4} align="start">
          <Base.Popup className="pop menu combo-pop">
            <Base.Empty className="combo-none">Tidak ada yang cocok.</Base.Empty>
            <Base.List>
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} value={option} className="menu-i">
                  <span className="min-w-0 flex-1 wrap-anywhere">
                    {option.label}
                    {option.note && <small className="block text-13 text-ink-2">{option.note}</small>}
                  </span>
                  <Base.ItemIndicator>
                    <Icon name="check" size={16} />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
