import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { listLembarUnit } from '@/lib/db/repo/lke-baca';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import { terjangkau } from '@/lib/domain/wewenang/can';
import { isPeranUnit } from '@/lib/domain/wewenang/peran';

/** One worksheet that the reader may open. */
export interface LkeRingkasView {
  readonly lkeId: string;
  readonly unit: string;
  readonly program: string;
  readonly tahun: number;
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly status: StatusLke;
  readonly tutup: string | null;
  readonly total: number | null;
  readonly terjawab: number;
  readonly jumlahButir: number | null;
}

/** The worksheets in the reader's reach, newest year first. */
export interface LkeDaftarView {
  readonly daftar: readonly LkeRingkasView[];
  /** The one worksheet that waits for this reader; null when there are several or none. */
  readonly satunya: string | null;
  readonly hariIni: string;
}

/** Worksheets of the units that the reader may see; for people of a unit, their own and those below. */
export function getLkeDaftar(): Promise<Result<LkeDaftarView, TolakBaca>> {
  return readAs('lke.lihat', { jenis: 'instansi' }, async (tx, { pelaku }) => {
    const semua = await listLembarUnit(tx, isPeranUnit(pelaku.peran) ? pelaku.unitId : null);
    const baris = semua.filter(({ jalur, programId, tahap }) =>
      terjangkau(pelaku, { instansiId: tx.instansiId, jalur, programId, tahap }),
    );
    const terbaru = baris.filter(({ tahun }) => tahun === baris[0]?.tahun);
    return {
      hariIni: tx.hariIni,
      satunya: isPeranUnit(pelaku.peran) && terbaru.length === 1 ? (terbaru[0]?.id ?? null) : null,
      daftar: baris.map((b) => ({
        lkeId: b.id,
        unit: b.unitNama,
        program: b.programNama,
        tahun: b.tahun,
        tahap: b.tahap,
        target: b.target,
        status: b.status,
        tutup: b.mandiriTutup,
        total: b.total,
        terjawab: b.terjawab ?? 0,
        jumlahButir: b.jumlahButir,
      })),
    };
  });
}
