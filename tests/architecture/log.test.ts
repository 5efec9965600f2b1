import { expect, test } from 'vitest';
import { createLogger } from '@/lib/log';

function logged(write: (log: ReturnType<typeof createLogger>) => void, level = 'info'): string[] {
  const lines: string[] = [];
  write(createLogger(level, { write: (line) => lines.push(line) }));
  return lines;
}

test('log: text with line breaks and control characters stays one line of JSON (ASVS 16.4.1)', () => {
  const hostile = 'a\n{"level":"fatal","msg":"palsu"}\r\u2028\u0000\u001b[31m';
  const lines = logged((log) => log.warn({ nama: hostile }, hostile));
  expect(lines).toHaveLength(1);
  for (const character of ['\n', '\r', '\u0000', '\u001b'])
    expect(lines[0]?.trimEnd()).not.toContain(character);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', nama: hostile, msg: hostile });
});

test('log: passwords, tokens, cookies and addresses with passwords never appear (ASVS 16.2.5)', () => {
  const canary = 'kenari-9f2c';
  const keys = ['password', 'sandi', 'token', 'secret', 'cookie', 'authorization', 'databaseUrl'];
  const secrets = Object.fromEntries(keys.map((key) => [key, canary]));
  const [line = ''] = logged((log) => log.info({ ...secrets, headers: secrets }, 'masuk'));
  expect(line).not.toContain(canary);
  expect(JSON.parse(line)).toMatchObject({ sandi: '[hidden]', headers: { cookie: '[hidden]' } });
});

test('log: LOG_LEVEL silences what is below it', () => {
  expect(logged((log) => log.info('x'), 'warn')).toEqual([]);
  expect(logged((log) => log.error('x'), 'warn')).toHaveLength(1);
});
