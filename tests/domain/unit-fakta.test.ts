import { describe, expect, test } from 'vitest';
import { LABEL_PERISTIWA, labelPeristiwa } from '@/lib/domain/audit/label';
import { checkFakta } from '@/lib/domain/kesiapan/check-fakta';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';

const instrumen = loadInstrumen('permenpanrb-90-2021')!.instrumen;
const prasyarat = (kode: string) => instrumen.prasyarat.find((p) => p.kode === kode)!;

describe('the value of a prasyarat (F5)', () => {
  test('yes or no', () => {
    expect(checkFakta(prasyarat('layanan_inti'), false)).toEqual({ ok: true, value: false });
    expect(checkFakta(prasyarat('layanan_inti'), 'ya')).toEqual({ ok: false, error: 'BUKAN_YA_TIDAK' });
  });

  test('a percentage from 0 to 100, a maturity level from 0 to 5', () => {
    expect(checkFakta(prasyarat('tlhp'), 76.47)).toEqual({ ok: true, value: 76.47 });
    expect(checkFakta(prasyarat('tlhp'), 100.01)).toEqual({ ok: false, error: 'DI_LUAR_RENTANG' });
    expect(checkFakta(prasyarat('tlhp'), -1)).toEqual({ ok: false, error: 'DI_LUAR_RENTANG' });
    expect(checkFakta(prasyarat('tlhp'), '100')).toEqual({ ok: false, error: 'BUKAN_ANGKA' });
    expect(checkFakta(prasyarat('tlhp'), Number.NaN)).toEqual({ ok: false, error: 'BUKAN_ANGKA' });
    expect(checkFakta(prasyarat('spip'), 3)).toEqual({ ok: true, value: 3 });
    expect(checkFakta(prasyarat('spip'), 6)).toEqual({ ok: false, error: 'DI_LUAR_RENTANG' });
  });

  test('a letter of the scale, or the number that the instrumen turns into one', () => {
    expect(checkFakta(prasyarat('sakip'), 'BB')).toEqual({ ok: true, value: 'BB' });
    expect(checkFakta(prasyarat('sakip'), 72.5)).toEqual({ ok: true, value: 72.5 });
    expect(checkFakta(prasyarat('sakip'), 'E')).toEqual({ ok: false, error: 'BUKAN_PILIHAN' });
    expect(checkFakta(prasyarat('sakip'), true)).toEqual({ ok: false, error: 'BUKAN_PILIHAN' });
    expect(checkFakta(prasyarat('opini_bpk'), 'WTP')).toEqual({ ok: true, value: 'WTP' });
    expect(checkFakta(prasyarat('opini_bpk'), 90)).toEqual({ ok: false, error: 'BUKAN_PILIHAN' });
  });

  test('years of building are counted, never typed', () => {
    expect(checkFakta(prasyarat('masa_pembangunan'), 2)).toEqual({ ok: false, error: 'DIHITUNG' });
  });
});

describe('words for codes (F125)', () => {
  test('every event has its words; a newer kind keeps its code', () => {
    expect(Object.values(LABEL_PERISTIWA).every((kata) => /^[A-Z]/.test(kata))).toBe(true);
    expect(labelPeristiwa('lke_dikirim')).toBe('LKE dikirim ke TPI');
    expect(labelPeristiwa('toString')).toBe('toString');
  });

  test('every kind of unit has its words', () => {
    expect(labelJenisUnit('rsud')).toBe('Rumah sakit umum daerah');
    expect(labelJenisUnit('__proto__')).toBe('__proto__');
  });
});
