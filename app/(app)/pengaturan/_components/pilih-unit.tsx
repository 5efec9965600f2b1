'use client';

import { useMemo } from 'react';
import { Combobox } from '@/components/ui/combobox';
import type { FieldAria } from '@/components/ui/field';
import { jalurNama, type SimpulUnit } from '@/lib/domain/unit/susunan';

/** A unit as a choice; closed ones are not offered. */
export interface UnitPilihan extends SimpulUnit {
  readonly selesai: string | null;
}

/** Chooses one unit of the tree by typing; units of the same name are told apart by the units above them. */
export function PilihUnit({
  aria,
  label,
  unit,
  value,
  onChange,
  kosong,
  placeholder = 'Ketik nama unit',
}: {
  aria?: FieldAria;
  /** Its name where no Field gives one. */
  label?: string;
  unit: readonly UnitPilihan[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Allows no unit, and names the button that empties. */
  kosong?: string;
  placeholder?: string;
}) {
  const options = useMemo(() => {
    const byId = new Map(unit.map((u) => [u.id, u]));
    return unit
      .filter((u) => u.selesai === null || u.id === value)
      .map((u) => ({
        value: u.id,
        label: u.nama,
        note: u.indukId === null ? undefined : jalurNama(byId, u.indukId),
      }));
  }, [unit, value]);
  return (
    <Combobox
      {...aria}
      label={label}
      options={options}
      value={value}
      onChange={onChange}
      clearLabel={kosong}
      placeholder={placeholder}
    />
  );
}
