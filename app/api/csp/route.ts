import { log } from '@/lib/log';

const BATAS = 8 * 1024;

/** Takes the browser's reports of blocked content into the log; answers nothing, stores nothing else. */
export async function POST(request: Request): Promise<Response> {
  const panjang = Number(request.headers.get('content-length') ?? 0);
  if (panjang > 0 && panjang <= BATAS) {
    const isi = (await request.text()).slice(0, BATAS);
    log().warn({ csp: isi }, 'content security policy violation');
  }
  return new Response(null, { status: 204 });
}
