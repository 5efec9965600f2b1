import { describe, expect, test } from 'vitest';
import type { HasilPrasyarat } from '@/lib/domain/kesiapan/check-prasyarat';
import { type BahanPerhatian, findPerhatian, type UnitDiperhatikan } from '@/lib/domain/program/perhatian';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';

const instrumen = loadInstrumen('permenpanrb-90-2021')!.instrumen;

const unit = (id: string, ubah: Partial<UnitDiperhatikan> = {}): UnitDiperhatikan => ({
  id,
  tahap: 'pembangunan',
  lkeUnit: 'draf',
  lkeTpi: null,
  dikirimPada: null,
  dikembalikan: 0,
  dicanangkanPada: '2026-11-05',
  prasyaratGagal: [],
  ...ubah,
});

const bahan = (ubah: Partial<BahanPerhatian> = {}): BahanPerhatian => ({
  hariIni: '2026-11-22',
  mandiriTutup: null,
  tpiTutup: null,
  usulanTutup: null,
  unit: [],
  surat: null,
  penetapanMenunggu: [],
  ...ubah,
});

const gagal = (kode: string, code: HasilPrasyarat['code'] = 'PREREQUISITE_BELOW'): HasilPrasyarat => ({
  code,
  prasyarat: instrumen.prasyarat.find((p) => p.kode === kode)!,
  nilai: code === 'PREREQUISITE_MISSING' ? null : 80,
  minimum: 100,
  perTanggal: '2026-01-01',
  kurang: 20,
  terpenuhiPada: null,
  alasanPengecualian: null,
});

const kode = (b: BahanPerhatian) => findPerhatian(b).map((p) => p.kode);

describe('what needs attention (F94, S0-4)', () => {
  test('nothing recorded, nothing to call about', () => {
    expect(findPerhatian(bahan({ unit: [unit('a')] }))).toEqual([]);
  });

  test('units that have not sent: named from 14 days before the closing day, urgent after it', () => {
    const u = [
      unit('a'),
      unit('b', { lkeUnit: 'terkirim' }),
      unit('c', { tahap: 'pencanangan', lkeUnit: null }),
    ];
    expect(kode(bahan({ unit: u, mandiriTutup: '2026-12-07' }))).toEqual([]);
    expect(findPerhatian(bahan({ unit: u, mandiriTutup: '2026-12-06' }))).toEqual([
      { kode: 'mandiri_menjelang', tingkat: 'ingat', unit: ['a'], tanggal: '2026-12-06' },
    ]);
    expect(kode(bahan({ unit: u, mandiriTutup: '2026-11-22' }))).toEqual(['mandiri_menjelang']);
    expect(findPerhatian(bahan({ unit: u, mandiriTutup: '2026-11-21' }))).toEqual([
      { kode: 'mandiri_terlambat', tingkat: 'genting', unit: ['a'], tanggal: '2026-11-21' },
    ]);
  });

  test('a sent LKE that waits for TPI: from 14 days on, the longest first, urgent after TPI closed', () => {
    const u = [
      unit('baru', { lkeUnit: 'terkirim', dikirimPada: '2026-11-09' }),
      unit('lama', { lkeUnit: 'terkirim', dikirimPada: '2026-11-01' }),
      unit('pas', { lkeUnit: 'terkirim', dikirimPada: '2026-11-08' }),
      unit('sah', { lkeUnit: 'terkirim', dikirimPada: '2026-10-01', lkeTpi: 'disahkan' }),
    ];
    expect(findPerhatian(bahan({ unit: u }))).toEqual([
      { kode: 'tpi_menunggu', tingkat: 'ingat', unit: ['lama', 'pas'], hari: 21, tanggal: null },
    ]);
    expect(findPerhatian(bahan({ unit: u, tpiTutup: '2026-11-20' }))).toEqual([
      {
        kode: 'tpi_menunggu',
        tingkat: 'genting',
        unit: ['lama', 'pas', 'baru'],
        hari: 21,
        tanggal: '2026-11-20',
      },
    ]);
  });

  test('returned butir count over units, most first', () => {
    const u = [unit('a', { dikembalikan: 1 }), unit('b', { dikembalikan: 3 }), unit('c')];
    expect(findPerhatian(bahan({ unit: u }))).toEqual([
      { kode: 'butir_dikembalikan', tingkat: 'ingat', unit: ['b', 'a'], jumlah: 4 },
    ]);
  });

  test('prerequisites: one entry each with its units, unrecorded ones together, waiting for a year not at all', () => {
    const u = [
      unit('a', { prasyaratGagal: [gagal('lhkpn_lhkan'), gagal('masa_pembangunan')] }),
      unit('b', { prasyaratGagal: [gagal('lhkpn_lhkan'), gagal('sakip', 'PREREQUISITE_MISSING')] }),
      unit('c', { tahap: 'penilaian', prasyaratGagal: [gagal('tlhp')] }),
    ];
    expect(findPerhatian(bahan({ unit: u }))).toMatchObject([
      { kode: 'prasyarat_kurang', unit: ['a', 'b'], hasil: { prasyarat: { kode: 'lhkpn_lhkan' } } },
      { kode: 'prasyarat_belum_dicatat', unit: ['b'], label: ['Predikat SAKIP instansi'] },
    ]);
  });

  test('an incomplete letter becomes urgent near its closing day; a complete one is silent', () => {
    const u = [unit('a', { tahap: 'pengusulan' })];
    const surat = { lengkap: false, unit: 1 };
    expect(findPerhatian(bahan({ unit: u, surat, usulanTutup: '2027-05-31' }))[0]).toMatchObject({
      kode: 'surat_belum_lengkap',
      tingkat: 'ingat',
      unit: ['a'],
    });
    expect(findPerhatian(bahan({ unit: u, surat, usulanTutup: '2026-12-06' }))[0]?.tingkat).toBe('genting');
    expect(kode(bahan({ unit: u, surat: { lengkap: true, unit: 1 } }))).toEqual([]);
  });

  test('declared but not started after 30 days, and decisions that wait for a second person', () => {
    const u = [
      unit('a', { tahap: 'pencanangan', lkeUnit: null, dicanangkanPada: '2026-10-23' }),
      unit('b', { tahap: 'pencanangan', lkeUnit: null, dicanangkanPada: '2026-10-24' }),
      unit('c', { tahap: 'pencanangan', lkeUnit: null, dicanangkanPada: null }),
    ];
    expect(findPerhatian(bahan({ unit: u }))).toEqual([
      { kode: 'belum_mulai', tingkat: 'ingat', unit: ['a'], hari: 30 },
    ]);
    expect(findPerhatian(bahan({ penetapanMenunggu: [{ unitId: 'x', nomor: 'KEP 1' }] }))).toEqual([
      { kode: 'penetapan_menunggu', tingkat: 'ingat', unit: ['x'], nomor: ['KEP 1'] },
    ]);
  });

  test('urgent things come first', () => {
    const daftar = findPerhatian(
      bahan({
        unit: [unit('a', { dikembalikan: 2 }), unit('b')],
        mandiriTutup: '2026-11-01',
        surat: { lengkap: false, unit: 1 },
        usulanTutup: '2026-11-25',
      }),
    );
    expect(daftar.map((p) => p.tingkat)).toEqual(['genting', 'genting', 'ingat']);
  });
});
