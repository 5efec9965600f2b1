import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrumen, Predikat } from '@/lib/domain/instrumen/types';
import {
  assessKesiapan,
  type BahanKesiapan,
  type HasilKesiapan,
} from '@/lib/domain/kesiapan/assess-kesiapan';
import { checkPrasyarat, type FaktaPrasyarat, letterOf } from '@/lib/domain/kesiapan/check-prasyarat';
import type { JawabanByKode } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { arbitraryLke } from '../../support/arbitrary-lke';

const instrumen = loadInstrumen('permenpanrb-90-2021')?.instrumen as Instrumen;
const contoh = (nama: string): JawabanByKode =>
  (
    JSON.parse(
      readFileSync(
        new URL(`../../../seeds/instrumen/permenpanrb-90-2021/v1/contoh/${nama}.json`, import.meta.url),
        'utf8',
      ),
    ) as { jawaban: JawabanByKode }
  ).jawaban;
const skorOf = (nama: string) => scoreLke(instrumen, contoh(nama));

/** Facts that meet every prerequisite of WBK and WBBM for daerah and pusat. */
const CUKUP: Readonly<Record<string, string | number | boolean>> = {
  opini_bpk: 'WTP',
  sakip: 'BB',
  indeks_rb: 'BB',
  spip: 3,
  layanan_inti: true,
  dampak: true,
  tlhp: 100,
  lhkpn_lhkan: 100,
  sakip_internal: 'BB',
};

function fakta(ubah: Readonly<Record<string, string | number | boolean | null>> = {}): FaktaPrasyarat[] {
  return Object.entries({ ...CUKUP, ...ubah }).map(([kode, nilai]) => ({
    kode,
    nilai,
    perTanggal: '2025-12-31',
    adaBukti: true,
    dikecualikan: null,
  }));
}

const LENGKAP: BahanKesiapan = {
  instrumen,
  skor: skorOf('semua-terbaik'),
  sasaran: 'WBK',
  jenisInstansi: 'daerah',
  jenisUnit: 'dinas',
  fakta: fakta(),
  riwayat: { predikat: null, predikatSejak: null, dicabutPada: null, membangunSejak: '2025-01-15' },
  perTanggal: '2026-11-22',
};
const assess = (ubah: Partial<BahanKesiapan> = {}): HasilKesiapan => assessKesiapan({ ...LENGKAP, ...ubah });
const kode = (hasil: HasilKesiapan): string[] => hasil.penghalang.map((satu) => satu.kode);
const gate = (hasil: HasilKesiapan, cari: string) => hasil.syarat.find((satu) => satu.kode === cari);

describe('F94 F18 readiness', () => {
  it('F94 siap when every gate and prerequisite is met', () => {
    const hasil = assess();
    expect(hasil.keadaan).toBe('siap');
    expect(hasil.penghalang).toEqual([]);
    expect(hasil.syarat).toHaveLength(22);
  });

  it('F94 belum_dinilai without a score, with the prerequisites still listed', () => {
    const hasil = assess({ skor: null, fakta: [] });
    expect(hasil.keadaan).toBe('belum_dinilai');
    expect(hasil.syarat.some(({ jenis }) => jenis === 'nilai')).toBe(false);
    expect(kode(hasil)).toContain('opini_bpk');
  });

  it('F94 hampir while each missed threshold lacks at most 5 % of its bobot', () => {
    // PW 8.99 of 9.00: 0.07 % of 15.
    const hasil = assess({ skor: skorOf('wbk-gagal-area-pw') });
    expect([hasil.keadaan, kode(hasil)]).toEqual(['hampir', ['area:PW']]);
    expect(hasil.penghalang[0]).toMatchObject({
      keadaan: 'tidak_terpenuhi',
      bobot: 15,
      syarat: { kurang: 0.01, minimum: 9 },
    });
  });

  it('F94 the 5 % is a setting, and its edge belongs to hampir', () => {
    // AK 5.50 of 6.00 lacks 0.50 of bobot 10: exactly 5 %.
    const tepi = {
      ...contoh('semua-terbaik'),
      'A.I.4.i.a': 'C',
      'A.I.4.i.b': 'C',
      'A.I.4.i.c': 'D',
      'A.II.4.i.a': { jumlahSasaran: 1, sasaranTercapai: 0 },
    };
    const skor = scoreLke(instrumen, tepi);
    expect(skor.area.AK).toBe(5.5);
    expect(assess({ skor }).keadaan).toBe('hampir');
    expect(assess({ skor, persenHampir: 4.99 }).keadaan).toBe('jauh');
    const sehelai = scoreLke(instrumen, { ...tepi, 'A.II.4.iii.a': 'B' });
    expect(assess({ skor: sehelai }).keadaan).toBe('jauh');
  });

  it('F94 orders what blocks: history, then thresholds by share of bobot, then prerequisites', () => {
    const hasil = assess({
      skor: skorOf('semua-terburuk'),
      fakta: fakta({ tlhp: 90 }),
      sasaran: 'WBBM',
    });
    const urutan = kode(hasil);
    expect(hasil.keadaan).toBe('jauh');
    expect(urutan[0]).toBe('predikat_sebelumnya');
    expect(urutan.at(-1)).toBe('tlhp');
    const persen = hasil.penghalang.flatMap((satu) => (satu.jenis === 'nilai' ? [satu.persenKurang] : []));
    expect(persen).toHaveLength(12);
    expect(persen).toEqual([...persen].sort((a, b) => b - a));
  });

  it('F94 a failed prerequisite alone leaves the unit hampir', () => {
    const hasil = assess({ fakta: fakta({ lhkpn_lhkan: 76 }) });
    expect([hasil.keadaan, kode(hasil)]).toEqual(['hampir', ['lhkpn_lhkan']]);
    expect(hasil.penghalang[0]).toMatchObject({
      hasil: { code: 'PREREQUISITE_BELOW', nilai: 76, minimum: 100, kurang: 24 },
    });
  });

  it('F94 siap exactly when nothing blocks, hampir never with a threshold far off', () => {
    fc.assert(
      fc.property(
        arbitraryLke(instrumen),
        fc.constantFrom<Predikat>('WBK', 'WBBM'),
        fc.boolean(),
        (jawaban, sasaran, ada) => {
          const skor = scoreLke(instrumen, jawaban);
          const hasil = assess({ skor, sasaran, fakta: ada ? fakta() : [] });
          expect(hasil.keadaan === 'siap').toBe(hasil.penghalang.length === 0);
          const jauh = hasil.penghalang.some((satu) => satu.jenis === 'nilai' && satu.persenKurang > 5);
          if (jauh) expect(hasil.keadaan).toBe('jauh');
          if (skor.predikat[sasaran].terpenuhi)
            expect(hasil.penghalang.some(({ jenis }) => jenis === 'nilai')).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('F18 unknown thresholds of the archive are listed and do not block', () => {
    const arsip = loadInstrumen('permenpanrb-10-2019')?.instrumen as Instrumen;
    const jawaban = JSON.parse(
      readFileSync(
        new URL('../../../seeds/instrumen/permenpanrb-10-2019/v1/contoh/semua-terbaik.json', import.meta.url),
        'utf8',
      ),
    ) as { jawaban: JawabanByKode };
    const hasil = assess({ instrumen: arsip, skor: scoreLke(arsip, jawaban.jawaban), fakta: [] });
    expect(hasil.keadaan).toBe('siap');
    expect(hasil.syarat.filter(({ keadaan }) => keadaan === 'tidak_diketahui')).toHaveLength(11);
  });
});

describe('F5 prerequisites are dated facts', () => {
  it('F5 pusat needs one letter more of RB than daerah', () => {
    const b = { fakta: fakta({ indeks_rb: 'CC' }) };
    expect(assess({ ...b, jenisInstansi: 'daerah' }).keadaan).toBe('siap');
    expect(kode(assess({ ...b, jenisInstansi: 'pusat' }))).toEqual(['indeks_rb']);
    expect(kode(assess({ fakta: fakta({ indeks_rb: 'B' }), jenisInstansi: 'pusat' }))).toEqual([]);
  });

  it('F5 WBBM asks more of SAKIP than WBK', () => {
    const b = { fakta: fakta({ sakip: 'B', sakip_internal: 'B' }) };
    expect(assess(b).keadaan).toBe('siap');
    expect(kode(assess({ ...b, sasaran: 'WBBM' }))).toEqual([
      'predikat_sebelumnya',
      'sakip',
      'sakip_internal',
    ]);
  });

  it('F5 the newest fact up to the day counts, a later one not yet', () => {
    const satu = (perTanggal: string, nilai: string): FaktaPrasyarat => ({
      kode: 'opini_bpk',
      nilai,
      perTanggal,
      adaBukti: true,
      dikecualikan: null,
    });
    const lain = fakta().filter((isi) => isi.kode !== 'opini_bpk');
    const urutan = [satu('2026-06-01', 'WDP'), satu('2025-06-01', 'WTP')];
    const pada = (perTanggal: string) =>
      gate(assess({ fakta: [...lain, ...urutan], perTanggal }), 'opini_bpk');
    expect(pada('2026-11-22')).toMatchObject({
      keadaan: 'tidak_terpenuhi',
      hasil: { nilai: 'WDP', perTanggal: '2026-06-01' },
    });
    expect(pada('2026-05-31')).toMatchObject({
      keadaan: 'terpenuhi',
      hasil: { nilai: 'WTP', perTanggal: '2025-06-01' },
    });
    expect(pada('2025-05-31')).toMatchObject({ hasil: { code: 'PREREQUISITE_MISSING', perTanggal: null } });
  });

  it('F5 a number is read on the scale of letters, an unreadable fact is missing', () => {
    const sakip = instrumen.prasyarat.find((satu) => satu.kode === 'sakip');
    const rb = instrumen.prasyarat.find((satu) => satu.kode === 'indeks_rb');
    if (!sakip || !rb) throw new Error('prasyarat missing');
    expect([90, 70, 69.99, 60, 12].map((angka) => letterOf(sakip, angka))).toEqual([
      'AA',
      'BB',
      'B',
      'B',
      'D',
    ]);
    // RB letters start above the bound, not at it.
    expect([60, 60.01, 0].map((angka) => letterOf(rb, angka))).toEqual(['CC', 'B', 'D']);
    expect(gate(assess({ fakta: fakta({ sakip: 61.5 }) }), 'sakip')).toMatchObject({
      keadaan: 'terpenuhi',
      hasil: { nilai: 'B' },
    });
    for (const salah of ['Z', true, null, Number.NaN])
      expect(gate(assess({ fakta: fakta({ sakip: salah }) }), 'sakip')).toMatchObject({
        hasil: { code: 'PREREQUISITE_MISSING' },
      });
  });

  it('F5 a fact without proof warns and does not block', () => {
    const tanpaBukti = fakta().map((satu) => ({ ...satu, adaBukti: false }));
    const hasil = assess({ fakta: tanpaBukti });
    expect(hasil.keadaan).toBe('siap');
    expect(gate(hasil, 'tlhp')).toMatchObject({
      keadaan: 'peringatan',
      hasil: { code: 'PREREQUISITE_UNPROVEN' },
    });
  });

  it('F5 at least one year of building, to the day', () => {
    const sejak = (membangunSejak: string | null) =>
      assess({ riwayat: { ...LENGKAP.riwayat, membangunSejak }, perTanggal: '2026-05-31' });
    expect(sejak('2025-05-31').keadaan).toBe('siap');
    expect(sejak('2025-06-01').penghalang[0]).toMatchObject({
      kode: 'masa_pembangunan',
      hasil: { code: 'PREREQUISITE_BELOW', nilai: 0, minimum: 1, kurang: 1, terpenuhiPada: '2026-06-01' },
    });
    expect(sejak(null).penghalang[0]).toMatchObject({ hasil: { code: 'PREREQUISITE_MISSING' } });
  });

  it('F5 a waiver with a reason lifts a prerequisite, never a threshold', () => {
    const dikecualikan = (alasan: string) =>
      fakta({ tlhp: 80 }).map((satu) => (satu.kode === 'tlhp' ? { ...satu, dikecualikan: alasan } : satu));
    const hasil = assess({ fakta: dikecualikan('Pertimbangan teknis TPN') });
    expect(hasil.keadaan).toBe('siap');
    expect(gate(hasil, 'tlhp')).toMatchObject({
      keadaan: 'dikecualikan',
      hasil: { alasanPengecualian: 'Pertimbangan teknis TPN' },
    });
    expect(kode(assess({ fakta: dikecualikan('  ') }))).toEqual(['tlhp']);
    const i52 = loadInstrumen('permenpanrb-52-2014')?.instrumen as Instrumen;
    const akip = i52.prasyarat.find((satu) => satu.kode === 'akip');
    if (!akip) throw new Error('prasyarat missing');
    const tanpaIzin = checkPrasyarat(i52, akip, {
      ...LENGKAP,
      membangunSejak: null,
      fakta: [{ kode: 'akip', nilai: 'C', perTanggal: '2020-01-01', adaBukti: true, dikecualikan: 'alasan' }],
    });
    expect(tanpaIzin?.code).toBe('PREREQUISITE_BELOW');
  });

  it('F5 a prerequisite that the target does not ask is not listed', () => {
    const i52 = loadInstrumen('permenpanrb-52-2014')?.instrumen as Instrumen;
    const wbk = assess({ instrumen: i52, skor: null, fakta: [] });
    expect(wbk.syarat.map((satu) => satu.kode)).not.toContain('opini_bpk_berturut');
    const wbbm = assess({ instrumen: i52, skor: null, fakta: [], sasaran: 'WBBM' });
    expect(wbbm.syarat.map((satu) => satu.kode)).toEqual([
      'opini_bpk',
      'opini_bpk_berturut',
      'akip',
      'predikat_sebelumnya',
    ]);
  });
});

describe('F6 affirmation track', () => {
  const kurang = { fakta: [], perTanggal: '2026-11-22' };

  it.each(['rsud', 'dukcapil', 'samsat', 'ptsp', 'pendidikan', 'ketenagakerjaan'])(
    'F6 %s of a pemda may be proposed while Tabel 5 is being completed',
    (jenisUnit) => {
      for (const sasaran of ['WBK', 'WBBM'] as const) {
        const riwayat = { ...LENGKAP.riwayat, predikat: 'WBK' as const, predikatSejak: '2024-12-01' };
        const hasil = assess({ ...kurang, jenisUnit, sasaran, riwayat });
        expect([hasil.afirmasi, hasil.keadaan]).toEqual([true, 'siap']);
        expect(gate(hasil, 'opini_bpk')?.keadaan).toBe('peringatan');
      }
    },
  );

  it('F6 not for other units, not for pusat, not before 1 August 2024', () => {
    expect(assess({ ...kurang, jenisUnit: 'kecamatan' }).afirmasi).toBe(false);
    expect(assess({ ...kurang, jenisUnit: 'rsud', jenisInstansi: 'pusat' }).keadaan).toBe('hampir');
    expect(assess({ ...kurang, jenisUnit: 'rsud', perTanggal: '2024-07-31' }).afirmasi).toBe(false);
    expect(assess({ ...kurang, jenisUnit: 'rsud', perTanggal: '2024-08-01' }).afirmasi).toBe(true);
  });

  it('F6 thresholds and the earlier predicate stay', () => {
    const skor = skorOf('afirmasi-ambang-tetap');
    expect(kode(assess({ ...kurang, jenisUnit: 'rsud', skor }))).toEqual(['area:PW']);
    expect(kode(assess({ ...kurang, jenisUnit: 'rsud', sasaran: 'WBBM' }))).toEqual(['predikat_sebelumnya']);
  });
});

describe('F11 history', () => {
  const riwayat = (ubah: Partial<BahanKesiapan['riwayat']>) => ({ ...LENGKAP.riwayat, ...ubah });

  it('F18 WBBM needs a held WBK', () => {
    const tanpa = assess({ sasaran: 'WBBM' });
    expect([tanpa.keadaan, kode(tanpa)]).toEqual(['jauh', ['predikat_sebelumnya']]);
    const wbbm = { sasaran: 'WBBM' as const };
    expect(
      assess({ ...wbbm, riwayat: riwayat({ predikat: 'WBK', predikatSejak: '2025-12-01' }) }).keadaan,
    ).toBe('siap');
    expect(
      assess({ ...wbbm, riwayat: riwayat({ predikat: 'WBK', predikatSejak: '2026-12-01' }) }).keadaan,
    ).toBe('jauh');
  });

  it('F11 after a revocation no proposal for two years, to the day', () => {
    const dicabut = (perTanggal: string) =>
      assess({ perTanggal, riwayat: riwayat({ dicabutPada: '2024-03-10' }) });
    const dilarang = dicabut('2026-03-09');
    expect([dilarang.keadaan, kode(dilarang)]).toEqual(['jauh', ['dicabut']]);
    expect(dilarang.penghalang[0]).toMatchObject({ code: 'REVOKED_RECENTLY', bolehPada: '2026-03-10' });
    expect(dicabut('2026-03-10').keadaan).toBe('siap');
    expect(gate(dicabut('2026-03-10'), 'dicabut')).toMatchObject({ code: 'REVOCATION_BAN_OVER' });
  });

  it('F11 a revoked WBK no longer carries WBBM, one won again does', () => {
    const lama = riwayat({ predikat: 'WBK', predikatSejak: '2021-12-01', dicabutPada: '2023-01-01' });
    expect(kode(assess({ sasaran: 'WBBM', riwayat: lama }))).toEqual(['predikat_sebelumnya']);
    const lagi = { ...lama, predikatSejak: '2025-12-01' };
    expect(assess({ sasaran: 'WBBM', riwayat: lagi }).keadaan).toBe('siap');
    const nanti = riwayat({ predikat: 'WBK', predikatSejak: '2021-12-01', dicabutPada: '2027-01-01' });
    expect(assess({ sasaran: 'WBBM', riwayat: nanti }).keadaan).toBe('siap');
  });
});
