import { type NextRequest, NextResponse } from 'next/server';

/**
 * Security headers for every page. Not a security boundary: sessions, tenants and permissions are checked
 * behind it, and the tests run with it removed.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!terbaca(request.nextUrl)) return new NextResponse(null, { status: 400 });
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const dev = process.env.NODE_ENV === 'development';
  const csp = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // React sets bar positions through style attributes; no style can load anything from outside.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'report-uri /api/csp',
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', csp);
  return response;
}

/** False for an address that is no text: broken percent signs stop the router, a NUL stops the database. */
function terbaca({ pathname, search }: URL): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0') && !search.includes('%00');
  } catch {
    return false;
  }
}

export const config = {
  // Pages only: files under _next/static never carry markup, and API answers are JSON.
  matcher: [{ source: '/((?!_next/static|_next/image|ikon|favicon).*)' }],
};
