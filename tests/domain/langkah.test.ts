import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bolehCatatLangkah, type HasilPerLangkah, langkahBerikut } from '@/lib/domain/program/langkah';
import { HASIL_LANGKAH, LANGKAH_TPN, type LangkahTpn } from '@/lib/domain/program/tahap';
import { kalimatLangkah } from '@/lib/errors/halangan';

describe('F77 S3-10 the steps of TPN are entered in their order', () => {
  test('no step is skipped; survey and field visit wait for the desk only', () => {
    expect(bolehCatatLangkah('administrasi', {})).toEqual({ ok: true, value: true });
    expect(bolehCatatLangkah('desk', {})).toEqual({
      ok: false,
      error: { code: 'LANGKAH_BELUM_GILIRAN', langkah: ['administrasi'] },
    });
    const desk: HasilPerLangkah = { administrasi: 'lolos', desk: 'lolos_catatan' };
    expect(bolehCatatLangkah('survei', desk).ok).toBe(true);
    expect(bolehCatatLangkah('lapangan', desk).ok).toBe(true);
    expect(bolehCatatLangkah('clearance', { ...desk, survei: 'lolos' })).toEqual({
      ok: false,
      error: { code: 'LANGKAH_BELUM_GILIRAN', langkah: ['lapangan'] },
    });
  });

  test('a failed step ends the evaluation; it can be corrected, and so can any step that has a result', () => {
    const gagal: HasilPerLangkah = { administrasi: 'lolos', desk: 'tidak_lolos' };
    const hasil = bolehCatatLangkah('lapangan', gagal);
    expect(hasil).toEqual({ ok: false, error: { code: 'LANGKAH_TERHENTI', langkah: ['desk'] } });
    if (!hasil.ok) expect(kalimatLangkah(hasil.error)).toContain('tidak lolos pada Evaluasi desk');
    expect(bolehCatatLangkah('desk', gagal).ok).toBe(true);
    expect(bolehCatatLangkah('administrasi', gagal).ok).toBe(true);
  });

  test('whatever is tried in whatever order, a step never has a result before those ahead of it', () => {
    const coba = fc.tuple(fc.constantFrom(...LANGKAH_TPN), fc.constantFrom(...HASIL_LANGKAH));
    fc.assert(
      fc.property(fc.array(coba, { maxLength: 30 }), (percobaan) => {
        const hasil: Partial<Record<LangkahTpn, (typeof HASIL_LANGKAH)[number]>> = {};
        for (const [langkah, nilai] of percobaan)
          if (bolehCatatLangkah(langkah, hasil).ok) hasil[langkah] = nilai;
        const ada = (l: LangkahTpn) => hasil[l] !== undefined;
        if (ada('desk')) expect(ada('administrasi')).toBe(true);
        if (ada('lapangan') || ada('survei')) expect(ada('desk')).toBe(true);
        if (ada('clearance')) expect(ada('lapangan') && ada('survei')).toBe(true);
        if (ada('panel')) expect(ada('clearance')).toBe(true);
        expect(langkahBerikut(hasil)).toBe(LANGKAH_TPN.find((l) => !ada(l)) ?? null);
      }),
      { numRuns: 2_000 },
    );
  });
});
