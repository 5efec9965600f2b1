import { dictionary } from '@zxcvbn-ts/language-common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periksaSandi, SANDI_MIN } from '@/lib/auth/kebijakan-sandi';
import { MASA_SANDI_SEKALI_HARI, newSandiSekali } from '@/lib/auth/sandi-sekali';

const KONTEKS = [
  'Siti Aminah',
  'siti.aminah@tanahbumbukab.go.id',
  '198501012010012001',
  'Pemerintah Kabupaten Tanah Bumbu',
  'Dinas Kesehatan',
];
const nilai = async (sandi: string) => {
  const hasil = await periksaSandi(sandi, KONTEKS);
  return hasil.ok ? 'SAH' : hasil.error;
};

describe('F134 password rules (ASVS 6.2.1–6.2.12)', () => {
  test.each([
    ['kopi hitam di teras pagi', 'SAH'],
    ['kucing tidur sofa', 'SAH'],
    ['v9#kQ2!mZx7&Lp4', 'SAH'],
    ['layang-layang putus senja', 'SAH'],
    ['日曜日の朝に自転車で海まで行く道', 'SAH'],
    ['pendek sekali', 'PENDEK'],
    ['12345678901234', 'PENDEK'],
    ['passwordpassword', 'KONTEKS'],
    ['aaaaaaaaaaaaaaaaaaaa', 'UMUM'],
    ['123456789012345678', 'UMUM'],
    ['qwertyuiopasdfghjkl', 'UMUM'],
    ['bismillahbismillah', 'UMUM'],
    ['indonesiaraya1945', 'KONTEKS'],
    ['P@ssw0rdP@ssw0rd1', 'UMUM'],
    ['zonaintegritas2026', 'KONTEKS'],
    ['Tanah Bumbu WBBM 2026', 'KONTEKS'],
    ['SitiAminah.198501012010012001', 'KONTEKS'],
    ['bupati tanah bumbu 2026', 'KONTEKS'],
    ['teraju teraju teraju', 'KONTEKS'],
    ['DinasKesehatanWBK2026!!', 'KONTEKS'],
  ])('%s: %s', async (sandi, hasil) => {
    expect(await nilai(sandi)).toBe(hasil);
  });

  test('no rule on kinds of characters: small letters alone, digits alone, spaces are fine', async () => {
    expect(await nilai('kambing lepas pagar rumah')).toBe('SAH');
    expect(await nilai('849302749302847562')).toBe('SAH');
  });

  test('64 and more are taken whole: two that differ only at the end are both judged and kept apart', async () => {
    const panjang = 'kopi hitam di teras pagi sambil membaca koran kemarin sore dan menunggu hujan reda';
    expect([...panjang].length).toBeGreaterThan(64);
    expect(await nilai(panjang)).toBe('SAH');
    expect(await nilai('kopi hitam di teras pagi '.repeat(10).slice(0, 256))).toBe('SAH');
    expect(await nilai('x'.repeat(257))).toBe('PANJANG');
  });

  test('100 % of a sample of 500 common passwords is refused, as they are and drawn out to 15 letters', async () => {
    const umum = dictionary['passwords-common'] as readonly string[];
    const langkah = Math.floor(umum.length / 500);
    const sampel = Array.from({ length: 500 }, (_, i) => umum[i * langkah] as string);
    expect(umum.length).toBeGreaterThan(49_000);
    const lolos: string[] = [];
    for (const [i, sandi] of sampel.entries()) {
      let ulang = sandi;
      while ([...ulang].length < SANDI_MIN) ulang += sandi;
      const panjang = i % 2 === 0 ? ulang : sandi.padEnd(SANDI_MIN, '1234567890');
      for (const s of [sandi, panjang]) if ((await nilai(s)) === 'SAH') lolos.push(s);
    }
    expect(lolos).toEqual([]);
  }, 120_000);

  test('a judgement costs less than a second of work, whatever is typed', async () => {
    await nilai('pemanasan daftar kata');
    for (const jahat of ['4@8(3 1!0$5+7%2'.repeat(17), '@4@4@4@4@4@4'.repeat(20), '1!l|i'.repeat(50)]) {
      const mulai = process.cpuUsage();
      await nilai(jahat);
      const { user, system } = process.cpuUsage(mulai);
      expect((user + system) / 1000).toBeLessThan(1_000);
    }
  });

  test('property: anything shorter than 15 is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 14, unit: 'grapheme-ascii' }), async (s) => {
        expect(await nilai(s)).toBe('PENDEK');
      }),
      { numRuns: 200 },
    );
  });
});

describe('F134 one-time passwords (ASVS 6.4.1)', () => {
  test('random, 20 clear signs in four groups, never the same, and they pass the rules themselves', async () => {
    const sandi = Array.from({ length: 1_000 }, newSandiSekali);
    expect(new Set(sandi).size).toBe(1_000);
    for (const s of sandi)
      expect(s).toMatch(/^([bcdfghjkmnpqrstvwxyz2-9]{5}-){3}[bcdfghjkmnpqrstvwxyz2-9]{5}$/);
    expect(await nilai(sandi[0] as string)).toBe('SAH');
    expect(MASA_SANDI_SEKALI_HARI).toBe(7);
  });
});
