'use client';

import { Button } from '@/components/ui/button';

/** Opens the browser's print window, where the sheet can also be kept as a PDF. */
export function TombolCetak() {
  return (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      Cetak atau simpan PDF
    </Button>
  );
}
