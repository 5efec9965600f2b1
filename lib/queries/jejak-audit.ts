import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { listJejak, listPelakuJejak, type SaringJejak } from '@/lib/db/repo/jejak';
import { listUnit } from '@/lib/db/repo/unit';
import type { Tx } from '@/lib/db/tenant';
import type { Result } from '@/lib/domain/result';
import { JAM_ZONA, type ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { isPeranUnit, LABEL_PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { kalimatPeristiwa } from '@/lib/errors/kalimat-peristiwa';
import { formatTanggalWaktu } from '@/lib/format';

/** What the address of the page asks for; every field may be absent. */
export type PermintaanJejak = Omit<SaringJejak, 'bawah' | 'denganPenilai'>;

export interface PeristiwaView {
  readonly id: string;
  readonly waktu: string;
  readonly siapa: string;
  readonly peran: string | null;
  readonly objek: string;
  readonly unit: string | null;
  readonly kalimat: string;
  readonly sidikJari: string;
}

export interface JejakView {
  readonly zonaWaktu: ZonaWaktu;
  readonly peristiwa: readonly PeristiwaView[];
  /** Id to continue after; null at the end. */
  readonly berikut: string | null;
  readonly unit: readonly { readonly id: string; readonly nama: string }[];
  readonly orang: readonly { readonly id: string; readonly nama: string }[];
}

const SEHALAMAN = 50;
const SEPOTONG = 1_000;

function saringanOf(permintaan: PermintaanJejak, { pelaku }: Pembaca): SaringJejak {
  return {
    ...permintaan,
    bawah: isPeranUnit(pelaku.peran) ? pelaku.unitId : null,
    denganPenilai: punyaIzin(pelaku.peran, 'penilaian.lihat'),
  };
}

async function bacaPotongan(
  tx: Tx,
  saring: SaringJejak,
  zona: ZonaWaktu,
  batas: number,
): Promise<{ peristiwa: PeristiwaView[]; berikut: string | null }> {
  const baris = await listJejak(tx, saring, JAM_ZONA[zona], batas + 1);
  const peristiwa = baris.slice(0, batas).map((b) => ({
    id: b.id,
    waktu: formatTanggalWaktu(b.waktu, zona),
    siapa: b.siapa ?? 'Sistem',
    peran: b.peran && (LABEL_PERAN[b.peran as Peran] ?? b.peran),
    objek: b.objek,
    unit: b.unitNama,
    kalimat: kalimatPeristiwa(b.jenis, b.data),
    sidikJari: b.sidikJari,
  }));
  return { peristiwa, berikut: baris.length > batas ? (peristiwa.at(-1)?.id ?? null) : null };
}

/** One page of the audit trail, newest first; a unit peran sees only its own unit and those below it (F130). */
export function getJejak(permintaan: PermintaanJejak): Promise<Result<JejakView, TolakBaca>> {
  return readAs('jejak.lihat', { jenis: 'instansi' }, async (tx, pembaca) => {
    const saring = saringanOf(permintaan, pembaca);
    const potongan = await bacaPotongan(tx, saring, pembaca.zonaWaktu, SEHALAMAN);
    const unit = (await listUnit(tx, saring.bawah)).map(({ id, nama }) => ({ id, nama }));
    return {
      zonaWaktu: pembaca.zonaWaktu,
      ...potongan,
      unit,
      orang: await listPelakuJejak(tx, saring.bawah),
    };
  });
}

/** The next thousand events for the download, and where to go on. */
export function getJejakPotongan(
  permintaan: PermintaanJejak,
): Promise<Result<Pick<JejakView, 'peristiwa' | 'berikut'>, TolakBaca>> {
  return readAs('jejak.lihat', { jenis: 'instansi' }, (tx, pembaca) =>
    bacaPotongan(tx, saringanOf(permintaan, pembaca), pembaca.zonaWaktu, SEPOTONG),
  );
}
