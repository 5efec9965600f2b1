import { describe, expect, test } from 'vitest';
import { kertasHasil, rataKertasHasil } from '@/lib/domain/kesiapan/kertas-hasil';
import { isLengkap, type LkeBernilai, pilihSkor } from '@/lib/domain/kesiapan/pilih-skor';
import { selisihPoin } from '@/lib/domain/numeric';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';

const lke = (penilai: LkeBernilai['penilai'], ubah: Partial<LkeBernilai> = {}): LkeBernilai => ({
  penilai,
  status: 'draf',
  total: 70,
  terjawab: 113,
  jumlahButir: 113,
  ...ubah,
});

describe('which score counts for a unit (F21, F94)', () => {
  test('TPN once endorsed, else TPI once endorsed, else the unit', () => {
    const unit = lke('unit', { status: 'terkirim' });
    const tpi = lke('tpi', { status: 'disahkan' });
    const tpn = lke('tpn', { status: 'disahkan' });
    expect(pilihSkor([unit, tpi, tpn])?.penilai).toBe('tpn');
    expect(pilihSkor([tpn, tpi, unit])?.penilai).toBe('tpn');
    expect(pilihSkor([unit, tpi, lke('tpn')])?.penilai).toBe('tpi');
    expect(pilihSkor([unit, lke('tpi')])?.penilai).toBe('unit');
    expect(pilihSkor([])).toBeNull();
  });

  test('a draft of the unit counts once nine of ten butir are answered, never a sent one without a score', () => {
    expect(pilihSkor([lke('unit', { terjawab: 102 })])?.penilai).toBe('unit');
    expect(pilihSkor([lke('unit', { terjawab: 101 })])).toBeNull();
    expect(pilihSkor([lke('unit', { terjawab: 41, status: 'terkirim' })])?.penilai).toBe('unit');
    expect(pilihSkor([lke('unit', { status: 'terkirim', total: null })])).toBeNull();
    expect(pilihSkor([lke('unit', { terjawab: 0, jumlahButir: 0 })])).toBeNull();
  });

  test('complete means every butir that counts', () => {
    expect(isLengkap({ terjawab: 113, jumlahButir: 113 })).toBe(true);
    expect(isLengkap({ terjawab: 112, jumlahButir: 113 })).toBe(false);
    expect(isLengkap({ terjawab: 0, jumlahButir: 0 })).toBe(false);
  });

  test('a change is the difference of the figures as shown', () => {
    expect(selisihPoin(74.004, 69.154)).toBe(4.85);
    expect(selisihPoin(61.9, 63.3)).toBe(-1.4);
    expect(selisihPoin(70, 70.004)).toBe(0);
  });
});

describe('papers against results (S0-9, S2-5)', () => {
  const i90 = loadInstrumen('permenpanrb-90-2021')!.instrumen;
  const bagian = (porsi: (jenis: string) => number) =>
    Object.fromEntries(
      i90.komponen
        .flatMap((k) => k.area)
        .flatMap((a) => a.bagian)
        .map((b) => [b.kode, b.bobot * porsi(b.jenis)]),
    );

  test('percent of weight per half; results weigh reform and hasil together', () => {
    const semua = kertasHasil(
      i90,
      bagian((j) => (j === 'pemenuhan' ? 0.9 : j === 'reform' ? 0.5 : 0.8)),
    );
    expect(semua?.pemenuhan).toBeCloseTo(90, 9);
    expect(semua?.reform).toBeCloseTo(50, 9);
    expect(semua?.hasil).toBeCloseTo(80, 9);
    // 30 points of reform at 50 % and 40 of hasil at 80 %: 47 of 70.
    expect(semua?.nyata).toBeCloseTo((47 / 70) * 100, 9);
    expect(semua?.selisih).toBeCloseTo(90 - (47 / 70) * 100, 9);
  });

  test('an LKE without reform halves compares proses with hasil', () => {
    const i52 = loadInstrumen('permenpanrb-52-2014')!.instrumen;
    const poin = Object.fromEntries(
      i52.komponen.flatMap((k) => k.area).flatMap((a) => a.bagian.map((b) => [b.kode, b.bobot / 2])),
    );
    expect(kertasHasil(i52, poin)).toEqual({ pemenuhan: 50, reform: null, hasil: 50, nyata: 50, selisih: 0 });
  });

  test('the mean counts every unit the same; nothing without units', () => {
    const a = kertasHasil(
      i90,
      bagian(() => 1),
    )!;
    const b = kertasHasil(
      i90,
      bagian(() => 0),
    )!;
    expect(rataKertasHasil([a, b])).toMatchObject({ pemenuhan: 50, nyata: 50, selisih: 0 });
    expect(rataKertasHasil([])).toBeNull();
  });
});
