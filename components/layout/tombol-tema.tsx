'use client';

import { useSyncExternalStore } from 'react';
import { applyTema, readTema, type Tema } from '@/components/layout/tema';
import { ChoiceBar } from '@/components/ui/choice-bar';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

/** Switches between light and dark with one press. */
export function TombolTema({ className }: { className?: string }) {
  const ganti = () => {
    const tema = document.documentElement.dataset.theme;
    const gelap = tema ? tema === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    applyTema(gelap ? 'light' : 'dark');
  };
  return (
    <button
      type="button"
      className={cx('btn btn-icon', className)}
      onClick={ganti}
      aria-label="Ganti tema terang atau gelap"
      title="Ganti tema terang atau gelap"
    >
      <Icon name="moon" />
    </button>
  );
}

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The three choices in words: follow the device, light, dark. */
export function PilihTema() {
  const tema = useSyncExternalStore<Tema | null>(
    subscribe,
    () => readTema(document.documentElement.dataset.theme),
    () => null,
  );
  return (
    <ChoiceBar
      label="Tampilan"
      name="tema"
      value={tema}
      onChange={(value) => applyTema(readTema(value))}
      options={[
        { value: 'auto', label: 'Perangkat', title: 'ikuti perangkat' },
        { value: 'light', label: 'Terang' },
        { value: 'dark', label: 'Gelap' },
      ]}
    />
  );
}
