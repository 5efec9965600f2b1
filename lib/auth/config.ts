import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { masuk } from '@/lib/auth/masuk';
import { cookieAman, hashToken, MASA_SESI_DETIK, namaCookieSesi } from '@/lib/auth/token';
import { insertPeristiwaAkun } from '@/lib/db/repo/akun';
import { findSesi, revokeSesi } from '@/lib/db/repo/sesi';
import { isTeksUtuh } from '@/lib/domain/teks';
import { env } from '@/lib/env';

/**
 * next-auth signs people in; the session itself is a database row. Its "jwt" is replaced by our opaque
 * token: encode hands the token to the cookie, decode looks the row up, so a revoked row ends the session.
 */
export function authOptions(): NextAuthOptions {
  const secure = cookieAman();
  const dasar = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  const awalan = secure ? '__Host-' : '';
  return {
    secret: env().nextauthSecret,
    useSecureCookies: secure,
    pages: { signIn: '/masuk', signOut: '/masuk', error: '/masuk' },
    session: { strategy: 'jwt', maxAge: MASA_SESI_DETIK },
    cookies: {
      sessionToken: { name: namaCookieSesi(), options: dasar },
      csrfToken: { name: `${awalan}teraju.csrf`, options: dasar },
      callbackUrl: { name: `${awalan}teraju.kembali`, options: dasar },
    },
    providers: [
      CredentialsProvider({
        credentials: { pengenal: { type: 'text' }, sandi: { type: 'password' } },
        async authorize(isian) {
          const pengenal = isian?.pengenal?.trim() ?? '';
          const sandi = isian?.sandi ?? '';
          if (!pengenal || !sandi || pengenal.length > 320 || sandi.length > 1024) return null;
          if (!isTeksUtuh(pengenal)) return null;
          const hasil = await masuk(pengenal, sandi, null);
          if (!hasil.ok) throw new Error(hasil.error);
          return { id: hasil.value.penggunaId, token: hasil.value.token };
        },
      }),
    ],
    callbacks: {
      // Only `user` of a fresh sign-in carries the token; later calls get it back from decode below.
      jwt: ({ token, user }) => (user && 'token' in user ? { sub: user.id, token: user.token } : token),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        url.startsWith(`${baseUrl}/`) || /^\/(?![/\\])/.test(url) ? url : baseUrl,
    },
    jwt: {
      maxAge: MASA_SESI_DETIK,
      encode: async ({ token }) => (typeof token?.token === 'string' ? token.token : ''),
      decode: async ({ token }) => {
        if (!token) return null;
        const sesi = await findSesi(hashToken(token));
        return sesi ? { sub: sesi.penggunaId, token } : null;
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.token !== 'string') return;
        await revokeSesi(hashToken(token.token));
        await insertPeristiwaAkun('keluar', token.sub ?? null, {});
      },
    },
  };
}
