import { type NextRequest, NextResponse } from 'next/server';

/**
 * Security headers for every page. Not a security boundary: sessions, tenants and permissions are checked
 * behind it, and the tests run with it removed.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!terbaca(request.nextUrl.pathname)) return new NextResponse(null, { status: 400 });
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

/** False for percent signs that are no text: the router would break on them. */
function terbaca(alamat: string): boolean {
  try {
    decodeURIComponent(alamat);
    return true;
  } catch {
    return false;
  }
}

export const config = {
  // Pages only: files under _next/static never carry markup, and API answers are JSON.
  matcher: [{ source: '/((?!_next/static|_next/image|ikon|favicon).*)' }],
};
