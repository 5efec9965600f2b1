import type { ReactNode } from 'react';

/**
 * A sheet of A4 paper: always light, the same on the screen and in print. On a phone it fills the width.
 */
export function Lembar({ children }: { children: ReactNode }) {
  return (
    <main id="isi" tabIndex={-1} className="a4" data-theme="light">
      {children}
    </main>
  );
}

/** The bar above a sheet: back, print. Not printed. */
export function AlatLembar({ children }: { children: ReactNode }) {
  return <header className="a4-tools no-print">{children}</header>;
}

/** The letterhead of an instansi. */
export function KopSurat({
  lambang,
  instansi,
  satuan,
  alamat,
}: {
  /** An `<img>` or `<svg>` of about 48 × 58 px. */
  lambang?: ReactNode;
  /** "Pemerintah Kabupaten Tanah Bumbu"; printed in capitals, as letterheads are. */
  instansi: string;
  /** "Sekretariat Daerah" */
  satuan?: string;
  alamat?: string;
}) {
  return (
    <header className="kop">
      {lambang}
      <div>
        <p className={satuan ? 'kop-1' : 'kop-2'}>{instansi}</p>
        {satuan && <p className="kop-2">{satuan}</p>}
        {alamat && <p className="text-13">{alamat}</p>}
      </div>
    </header>
  );
}

/** The foot of a sheet: the QR code that verifies it, where its figures come from, and the page. */
export function KakiLembar({
  qr,
  children,
  halaman,
}: {
  qr?: ReactNode;
  children: ReactNode;
  halaman?: string;
}) {
  return (
    <footer className="a4-foot">
      {qr && <div className="a4-qr">{qr}</div>}
      <div>{children}</div>
      {halaman && <p className="whitespace-nowrap">{halaman}</p>}
    </footer>
  );
}
