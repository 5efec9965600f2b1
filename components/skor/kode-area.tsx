import { Icon, type IconName } from '@/components/ui/icon';
import type { KodeAreaPengungkit } from '@/lib/domain/instrumen/types';

const RUPA: Record<KodeAreaPengungkit, { ikon: IconName; kelas: string; nama: string }> = {
  MP: { ikon: 'area-mp', kelas: 'ar-mp', nama: 'Manajemen Perubahan' },
  TT: { ikon: 'area-tt', kelas: 'ar-tt', nama: 'Penataan Tatalaksana' },
  SDM: { ikon: 'area-sdm', kelas: 'ar-sdm', nama: 'Penataan Sistem Manajemen SDM Aparatur' },
  AK: { ikon: 'area-ak', kelas: 'ar-ak', nama: 'Penguatan Akuntabilitas' },
  PW: { ikon: 'area-pw', kelas: 'ar-pw', nama: 'Penguatan Pengawasan' },
  PP: { ikon: 'area-pp', kelas: 'ar-pp', nama: 'Peningkatan Kualitas Pelayanan Publik' },
};

function isPengungkit(kode: string): kode is KodeAreaPengungkit {
  return Object.hasOwn(RUPA, kode);
}

/**
 * The code, icon and hue of an area, the same on every screen. Codes outside the six (`HASIL`, `B.I`, an
 * area of another instrument) take the grey of hasil. Where no full name stands beside it, `nama` is read
 * aloud and shown on hover.
 */
export function KodeArea({
  kode,
  nama,
  label = kode,
}: {
  kode: string;
  nama?: string;
  /** What is printed instead of the code, for example "HASIL" for B. */
  label?: string;
}) {
  const rupa = isPengungkit(kode) ? RUPA[kode] : null;
  const panjang = nama ?? rupa?.nama;
  return (
    <abbr className={`ar ${rupa?.kelas ?? 'ar-h'}`} title={panjang}>
      <Icon name={rupa?.ikon ?? 'area-hasil'} size={16} />
      {label}
    </abbr>
  );
}
