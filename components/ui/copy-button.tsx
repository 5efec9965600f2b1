'use client';

import { useEffect, useState } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';

/** Copies `text` to the clipboard and says so for two seconds. */
export function CopyButton({
  text,
  label = 'Salin',
  variant = 'quiet',
}: {
  text: string;
  label?: string;
  variant?: ButtonVariant;
}) {
  const [keadaan, setKeadaan] = useState<'diam' | 'tersalin' | 'gagal'>('diam');
  useEffect(() => {
    if (keadaan === 'diam') return;
    const timer = setTimeout(() => setKeadaan('diam'), 2000);
    return () => clearTimeout(timer);
  }, [keadaan]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setKeadaan('tersalin');
    } catch {
      setKeadaan('gagal');
    }
  };

  return (
    <>
      <Button variant={variant} icon={keadaan === 'tersalin' ? 'check' : 'copy'} onClick={copy}>
        {keadaan === 'tersalin' ? 'Tersalin' : keadaan === 'gagal' ? 'Tidak dapat menyalin' : label}
      </Button>
      <span className="sr-only" role="status">
        {keadaan === 'tersalin' ? 'Tersalin' : keadaan === 'gagal' ? 'Tidak dapat menyalin' : ''}
      </span>
    </>
  );
}
