import 'server-only';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/config';

interface AuthContext {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's endpoint. Options are built per call, because settings are read at run time, not at build. */
export function handleAuth(request: Request, context: AuthContext): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}
