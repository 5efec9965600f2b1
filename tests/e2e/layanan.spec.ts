import { expect, test } from 'playwright/test';

test('F137 /api/health and /api/ready answer, and nobody may keep the answer', async ({ request }) => {
  for (const [path, body] of [
    ['/api/health', { status: 'ok' }],
    ['/api/ready', { ready: true }],
  ] as const) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['cache-control']).toBe('no-store');
    expect(await response.json()).toEqual(body);
  }
});
