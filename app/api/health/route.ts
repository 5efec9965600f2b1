export const dynamic = 'force-dynamic';

/** The process is alive. Asks nothing else: a database that is away must not get the app restarted. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
