'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface TabItem {
  value: string;
  label: ReactNode;
  /** A count behind the label. */
  count?: number;
  panel: ReactNode;
}

/** Panels of one thing, of which one shows. For pages of their own use TabNav, so that the URL knows. */
export function Tabs({
  label,
  items,
  defaultValue,
  value,
  onValueChange,
}: {
  /** What the tabs are of, read aloud. */
  label: string;
  items: readonly TabItem[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
}) {
  return (
    <Base.Root
      value={value}
      defaultValue={value === undefined ? (defaultValue ?? items[0]?.value) : undefined}
      onValueChange={(next) => onValueChange?.(String(next))}
    >
      <Base.List className="tabs" aria-label={label} activateOnFocus>
        {items.map((item) => (
          <Base.Tab key={item.value} value={item.value} className="tab">
            {item.label}
            {item.count !== undefined && <b className="font-semibold">{item.count}</b>}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map((item) => (
        <Base.Panel key={item.value} value={item.value} className="pt-4">
          {item.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
