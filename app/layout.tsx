import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { COOKIE_TEMA, readTema } from '@/components/layout/tema';
import './globals.css';

// Self-hosted from the npm package; the metric-adjusted fallback keeps the layout still while it loads.
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
});

export const metadata: Metadata = {
  title: { default: 'Teraju', template: '%s · Teraju' },
  description:
    'Zona Integritas menuju WBK dan WBBM: lembar kerja, penilaian, rencana aksi, dan kesiapan unit kerja.',
  applicationName: 'Teraju',
  manifest: '/manifest.webmanifest',
  icons: { icon: [{ url: '/ikon.svg', type: 'image/svg+xml' }], apple: '/ikon-180.png' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1e1c19' },
  ],
};

/**
 * The document. The theme comes from a cookie read on the server, so the first paint is already right and
 * no inline script is needed. Every page below puts its content in `<main id="isi">`.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const tema = readTema((await cookies()).get(COOKIE_TEMA)?.value);
  return (
    <html lang="id" className={inter.variable} data-theme={tema === 'auto' ? undefined : tema}>
      <body>
        <a className="skip" href="#isi">
          Lewati ke isi
        </a>
        {children}
      </body>
    </html>
  );
}
