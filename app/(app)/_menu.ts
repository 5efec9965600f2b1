import type { KelompokNav, TujuanNav } from '@/components/layout/navigasi';
import { type Izin, punyaIzin } from '@/lib/domain/wewenang/izin';
import { isPeranUnit, type Peran } from '@/lib/domain/wewenang/peran';

interface Tujuan extends TujuanNav {
  /** Shown to peran that have one of these. */
  readonly izin: readonly Izin[];
}

const UTAMA: readonly Tujuan[] = [
  { href: '/beranda', label: 'Tugas saya', pendek: 'Beranda', ikon: 'home', izin: ['program.lihat'] },
  { href: '/dasbor', label: 'Ringkasan', pendek: 'Ringkas', ikon: 'chart', izin: ['dasbor.lihat'] },
  { href: '/lke', label: 'Lembar kerja evaluasi', pendek: 'LKE', ikon: 'list', izin: ['jawaban.isi'] },
  {
    href: '/penilaian',
    label: 'Antrean penilaian',
    pendek: 'Antrean',
    ikon: 'list',
    izin: ['penilaian.lihat'],
  },
  { href: '/program', label: 'Unit kerja', pendek: 'Unit', ikon: 'flag', izin: ['program.lihat'] },
  { href: '/usulan', label: 'Usulan', pendek: 'Usulan', ikon: 'send', izin: ['usulan.lihat'] },
  { href: '/penetapan', label: 'Penetapan', pendek: 'Tetapan', ikon: 'sign', izin: ['penetapan.lihat'] },
];

const PENGELOLAAN: readonly Tujuan[] = [
  {
    href: '/pengaturan/program',
    label: 'Program',
    pendek: 'Program',
    ikon: 'calendar',
    izin: ['program.kelola'],
  },
  {
    href: '/pengaturan/pencanangan',
    label: 'Pencanangan',
    pendek: 'Canang',
    ikon: 'flag',
    izin: ['pencanangan.catat'],
  },
  {
    href: '/pengaturan/unit',
    label: 'Susunan unit',
    pendek: 'Susunan',
    ikon: 'building',
    izin: ['unit.kelola'],
  },
  {
    href: '/pengaturan/orang',
    label: 'Orang dan peran',
    pendek: 'Orang',
    ikon: 'people',
    izin: ['orang.kelola'],
  },
  {
    href: '/pengaturan/wewenang',
    label: 'Tabel wewenang',
    pendek: 'Wewenang',
    ikon: 'lock',
    izin: ['wewenang.lihat'],
  },
  {
    href: '/platform',
    label: 'Daftar instansi',
    pendek: 'Instansi',
    ikon: 'building',
    izin: ['platform.kelola'],
  },
  { href: '/jejak-audit', label: 'Jejak audit', pendek: 'Jejak', ikon: 'history', izin: ['jejak.lihat'] },
];

function untuk(peran: Peran, daftar: readonly Tujuan[]): TujuanNav[] {
  return daftar
    .filter(({ izin }) => izin.some((i) => punyaIzin(peran, i)))
    .map(({ izin: _izin, ...tujuan }) => tujuan);
}

/** The menu of one peran; the same permission table as the server decides what is in it. */
export function menuOf(peran: Peran | null): readonly KelompokNav[] {
  if (peran === null) return [];
  const pengelolaan = untuk(peran, PENGELOLAAN);
  const utama = untuk(peran, UTAMA);
  return [
    ...(utama.length > 0 ? [{ tujuan: utama }] : []),
    ...(pengelolaan.length > 0 ? [{ judul: 'Pengelolaan', tujuan: pengelolaan }] : []),
  ];
}

/** Where a person of this peran starts. */
export function berandaOf(peran: Peran | null): string {
  if (peran === 'admin_platform') return '/platform';
  if (peran === 'pimpinan' || peran === 'pengamat') return '/dasbor';
  return '/beranda';
}

/** True for peran whose everyday screen is an expert's, so that the menu starts as a rail. */
export function pakaiRel(peran: Peran | null): boolean {
  return peran !== null && (isPeranUnit(peran) || peran.startsWith('tpi') || peran === 'tpn');
}
