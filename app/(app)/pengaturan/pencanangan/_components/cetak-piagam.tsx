'use client';

import { Button } from '@/components/ui/button';

/** Opens the browser's own print dialog; "save as PDF" is in it everywhere. */
export function CetakPiagam() {
  return (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      Cetak atau simpan PDF
    </Button>
  );
}
