import { describe, expect, it } from 'vitest';
import { type KelompokNav, tujuanAktif } from '@/components/layout/navigasi';
import { readTema } from '@/components/layout/tema';
import { kalimatAmbang, keadaanAngka } from '@/components/skor/keadaan';
import { initials } from '@/components/ui/avatar';

const AMBANG = [
  { label: 'WBK', nilai: 75 },
  { label: 'WBBM', nilai: 85 },
];

describe('F18 a number against its thresholds, in words and state', () => {
  it('says what is passed and what is missing', () => {
    expect(kalimatAmbang(73.75, AMBANG)).toBe('kurang 1,25 dari WBK');
    expect(kalimatAmbang(79.42, AMBANG)).toBe('lolos WBK, kurang 5,58 dari WBBM');
    expect(kalimatAmbang(86.1, AMBANG)).toBe('lolos WBK dan WBBM');
    expect(kalimatAmbang(75, AMBANG)).toBe('lolos WBK, kurang 10,00 dari WBBM');
    expect(kalimatAmbang(null, AMBANG)).toBe('belum ada nilai');
  });

  it('never says that 0,00 is missing', () => {
    expect(kalimatAmbang(74.9999, AMBANG)).toBe('kurang 0,01 dari WBK');
  });

  it('is almost there up to 5 % of the weight, far below that', () => {
    expect(keadaanAngka(8.41, 9, 15)).toBe('hampir');
    expect(keadaanAngka(8.25, 9, 15)).toBe('hampir');
    expect(keadaanAngka(8.24, 9, 15)).toBe('jauh');
    expect(keadaanAngka(9, 9, 15)).toBe('siap');
    expect(keadaanAngka(null, 9, 15)).toBe('belum_dinilai');
    expect(keadaanAngka(8.24, 9, 15, 10)).toBe('hampir');
  });
});

describe('F123 the menu knows where a person is', () => {
  const tujuan = (href: string, persis?: boolean) =>
    ({ href, label: href, pendek: href, ikon: 'home', persis }) as const;
  const menu: KelompokNav[] = [
    { tujuan: [tujuan('/', true), tujuan('/program'), tujuan('/program/baru')] },
    { judul: 'Pengelolaan', tujuan: [tujuan('/pengaturan')] },
  ];

  it('marks the longest destination that the address lies under', () => {
    expect(tujuanAktif(menu, '/program/123/lke/PW')).toBe('/program');
    expect(tujuanAktif(menu, '/program/baru')).toBe('/program/baru');
    expect(tujuanAktif(menu, '/')).toBe('/');
    expect(tujuanAktif(menu, '/programku')).toBeNull();
    expect(tujuanAktif(menu, '/lain')).toBeNull();
  });
});

describe('F126 small things that everybody sees', () => {
  it('takes initials from an office or a name', () => {
    expect(initials('Sekretaris Dinas')).toBe('SD');
    expect(initials('Bupati')).toBe('BU');
    expect(initials('  ')).toBe('');
  });

  it('follows the device when the theme cookie is unknown', () => {
    expect(readTema('dark')).toBe('dark');
    expect(readTema('ungu')).toBe('auto');
    expect(readTema(undefined)).toBe('auto');
  });
});
