import type { NextConfig } from 'next';

/** Headers that are the same for every answer; the CSP carries a nonce and is set in proxy.ts. */
const HEADERS = [
  { key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  {
    key: 'permissions-policy',
    value: 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  },
  { key: 'x-frame-options', value: 'DENY' },
];

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pino'],
  productionBrowserSourceMaps: false,
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [{ source: '/:path*', headers: HEADERS }],
};

export default config;
