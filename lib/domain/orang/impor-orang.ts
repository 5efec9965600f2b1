import { bacaPeran } from '@/lib/domain/orang/baca-peran';
import { POLA_NIP, POLA_SUREL, SUREL_MAKS, samakanNip, samakanSurel } from '@/lib/domain/orang/pengenal';
import { cariUnit } from '@/lib/domain/unit/cari-unit';
import { jalurNama, type SimpulUnit } from '@/lib/domain/unit/susunan';
import { isPeranUnit, type PeranKeanggotaan } from '@/lib/domain/wewenang/peran';

/** One pasted row, as text. */
export interface BarisImporOrang {
  readonly nama: string;
  readonly surel: string;
  readonly nip: string;
  readonly peran: string;
  readonly unit: string;
  readonly jabatan: string;
}

export type MasalahOrang =
  | 'NAMA_KOSONG'
  | 'NAMA_PANJANG'
  | 'SUREL_SALAH'
  | 'NIP_SALAH'
  | 'PERAN_TIDAK_DIKENAL'
  | 'UNIT_KOSONG'
  | 'UNIT_TIDAK_ADA'
  | 'UNIT_GANDA'
  | 'JABATAN_PANJANG'
  | 'GANDA_DI_DAFTAR'
  | 'ORANG_BERBEDA';

/** What a pasted row would become. */
export interface HasilImporOrang {
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
  readonly peran: PeranKeanggotaan | null;
  readonly unitId: string | null;
  readonly unitNama: string | null;
  readonly jabatan: string | null;
  /** `ada`: the person holds this peran there already and is left alone. */
  readonly keadaan: 'baru' | 'ada' | 'salah';
  readonly masalah: readonly MasalahOrang[];
}

/** A peran that somebody holds today, as far as the check needs it. */
export interface PeranTerpegang {
  readonly surel: string;
  readonly peran: string;
  readonly unitId: string | null;
}

/** The most people of one paste. */
export const ORANG_TEMPELAN_MAKS = 1_000;

/** The most people of one request: each new account costs the server a slow hash inside its transaction. */
export const ORANG_SEKALI_KIRIM = 50;
export const NAMA_ORANG_MAKS = 150;
export const JABATAN_MAKS = 200;

/**
 * Checks a pasted list of people against the open units and the peran held today. Says nothing about accounts
 * of other instansi: it does not know them. The server runs the same check before it writes anything.
 */
export function periksaImporOrang(
  baris: readonly BarisImporOrang[],
  unit: readonly SimpulUnit[],
  terpegang: readonly PeranTerpegang[],
): readonly HasilImporOrang[] {
  const byId = new Map(unit.map((u) => [u.id, u]));
  const kunci = (p: PeranTerpegang) => `${samakanSurel(p.surel)}\n${p.peran}\n${p.unitId ?? ''}`;
  const dipegang = new Set(terpegang.map(kunci));
  const terlihat = new Set<string>();
  const nipBySurel = new Map<string, string>();
  const surelByNip = new Map<string, string>();
  return baris.map((b) => {
    const surel = samakanSurel(b.surel);
    const nip = samakanNip(b.nip) || null;
    const peran = bacaPeran(b.peran);
    const masalah: MasalahOrang[] = [];
    if (b.nama === '') masalah.push('NAMA_KOSONG');
    if (b.nama.length > NAMA_ORANG_MAKS) masalah.push('NAMA_PANJANG');
    if (surel.length > SUREL_MAKS || !POLA_SUREL.test(surel)) masalah.push('SUREL_SALAH');
    if (nip !== null && !POLA_NIP.test(nip)) masalah.push('NIP_SALAH');
    if (peran === null) masalah.push('PERAN_TIDAK_DIKENAL');
    if (b.jabatan.length > JABATAN_MAKS) masalah.push('JABATAN_PANJANG');
    let unitId: string | null = null;
    if (peran !== null && isPeranUnit(peran)) {
      const hasil = b.unit === '' ? null : cariUnit(unit, b.unit);
      if (hasil === null) masalah.push('UNIT_KOSONG');
      else if (hasil.jenis === 'satu') unitId = hasil.unit.id;
      else masalah.push(hasil.jenis === 'ganda' ? 'UNIT_GANDA' : 'UNIT_TIDAK_ADA');
    }
    // One person, one address, one number: also within the list.
    if (nip !== null) {
      const lain = surelByNip.get(nip) ?? surel;
      const nipLain = nipBySurel.get(surel) ?? nip;
      if (lain !== surel || nipLain !== nip) masalah.push('ORANG_BERBEDA');
      surelByNip.set(nip, lain);
      nipBySurel.set(surel, nipLain);
    }
    const k = kunci({ surel, peran: peran ?? b.peran, unitId });
    if (masalah.length === 0 && terlihat.has(k)) masalah.push('GANDA_DI_DAFTAR');
    terlihat.add(k);
    return {
      nama: b.nama,
      surel,
      nip,
      peran,
      unitId,
      unitNama: unitId === null ? null : jalurNama(byId, unitId),
      jabatan: b.jabatan || null,
      keadaan: masalah.length > 0 ? 'salah' : dipegang.has(k) ? 'ada' : 'baru',
      masalah,
    };
  });
}
