import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { type BarisRiwayatJawaban, findLembar, listRiwayatJawaban } from '@/lib/db/repo/lke-baca';
import type { IsiJawaban } from '@/lib/domain/lke/jawaban';
import type { Result } from '@/lib/domain/result';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { LABEL_PERAN, PERAN, type Peran } from '@/lib/domain/wewenang/peran';

/** One entry of an answer's history. Moments are ISO. */
export interface RiwayatJawabanView {
  readonly id: string;
  readonly pada: string;
  readonly oleh: string;
  readonly peran: string | null;
  readonly isi:
    | {
        readonly jenis: 'disimpan';
        readonly sebelum: IsiJawaban;
        readonly sesudah: IsiJawaban;
        /** The answer that lost when two people had changed it at once. */
        readonly ditinggalkan: IsiJawaban | null;
      }
    | { readonly jenis: 'dikembalikan'; readonly alasan: string }
    | { readonly jenis: 'disetujui' };
}

const MAKS_RIWAYAT = 50;

/**
 * The last fifty events of one answer, newest first; empty for an answer that was never given. NOT_FOUND for the
 * worksheet of an assessor to whoever may not see their work: the unit learns of it when it is endorsed.
 */
export function getRiwayatJawaban(
  lkeId: string,
  kode: string,
): Promise<Result<readonly RiwayatJawabanView[], TolakBaca>> {
  return readAs('lke.lihat', { jenis: 'lke', id: lkeId }, async (tx, { pelaku }) => {
    const lembar = await findLembar(tx, lkeId);
    if (lembar?.penilai !== 'unit' && !punyaIzin(pelaku.peran, 'penilaian.lihat')) return null;
    const daftar = await listRiwayatJawaban(tx, lkeId, kode, MAKS_RIWAYAT);
    return daftar.map((p) => ({
      id: p.id,
      pada: p.waktu.toISOString(),
      oleh: p.oleh ?? 'Sistem',
      peran: PERAN.includes(p.peran as Peran) ? LABEL_PERAN[p.peran as Peran] : null,
      isi: isiRiwayat(p),
    }));
  });
}

function isiRiwayat(p: BarisRiwayatJawaban): RiwayatJawabanView['isi'] {
  switch (p.jenis) {
    case 'butir_dikembalikan':
      return { jenis: 'dikembalikan', alasan: p.data.alasan };
    case 'jawaban_disetujui_sekaligus':
      return { jenis: 'disetujui' };
    case 'jawaban_disimpan':
      return {
        jenis: 'disimpan',
        sebelum: { nilai: p.data.sebelum, catatan: p.data.catatanSebelum },
        sesudah: { nilai: p.data.sesudah, catatan: p.data.catatanSesudah },
        ditinggalkan: p.data.ditinggalkan ?? null,
      };
  }
}
