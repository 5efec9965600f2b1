import type { PermintaanJejak } from '@/lib/queries/jejak-audit';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HARI = /^\d{4}-\d{2}-\d{2}$/;

type Nilai = string | string[] | undefined | null;

function satu(nilai: Nilai, pola?: RegExp): string | null {
  return typeof nilai === 'string' && nilai !== '' && (!pola || pola.test(nilai)) ? nilai : null;
}

function hari(nilai: Nilai): string | null {
  const teks = satu(nilai, HARI);
  return teks && !Number.isNaN(Date.parse(teks)) ? teks : null;
}

/** The filters written in an address; whatever does not fit is left out rather than refused. */
export function permintaanOf(ambil: (nama: string) => Nilai): PermintaanJejak {
  return {
    objek: satu(ambil('objek')),
    objekId: satu(ambil('id'), UUID),
    unitId: satu(ambil('unit'), UUID),
    penggunaId: satu(ambil('orang'), UUID),
    dari: hari(ambil('dari')),
    sampai: hari(ambil('sampai')),
    sebelum: satu(ambil('sebelum'), UUID),
  };
}

/** The address of the trail with these filters; `sebelum` starts at the top again unless it is given. */
export function alamatJejak(
  p: PermintaanJejak,
  ganti: Partial<PermintaanJejak> = {},
  dasar = '/jejak-audit',
): string {
  const isi = { ...p, sebelum: null, ...ganti };
  const kunci = {
    objek: isi.objek,
    id: isi.objekId,
    unit: isi.unitId,
    orang: isi.penggunaId,
    dari: isi.dari,
    sampai: isi.sampai,
    sebelum: isi.sebelum,
  };
  const params = new URLSearchParams();
  for (const [nama, nilai] of Object.entries(kunci)) if (nilai) params.set(nama, nilai);
  const teks = params.toString();
  return teks ? `${dasar}?${teks}` : dasar;
}
