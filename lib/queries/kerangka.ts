import 'server-only';
import { sesiKini } from '@/lib/access/kini';
import { LABEL_PERAN, type Peran } from '@/lib/domain/wewenang/peran';

/** What the frame around every page shows of the person and the place they work for. */
export interface KerangkaView {
  readonly nama: string;
  readonly peran: Peran | null;
  readonly sebagai: string;
  readonly tempat: string;
  readonly siklus: string | null;
  readonly demo: boolean;
  readonly wajibGanti: boolean;
  readonly konteks: readonly {
    readonly id: string;
    readonly label: string;
    readonly tempat: string;
    readonly aktif: boolean;
  }[];
}

/** The frame's content; null for a visitor. */
export async function getKerangka(): Promise<KerangkaView | null> {
  const sesi = await sesiKini();
  if (!sesi) return null;
  const { aktif } = sesi;
  return {
    nama: sesi.nama,
    peran: aktif?.peran ?? null,
    sebagai: aktif ? (aktif.jabatan ?? LABEL_PERAN[aktif.peran]) : sesi.nama,
    tempat: aktif?.unitNama ?? aktif?.instansiNama ?? 'Teraju',
    siklus: aktif?.tahunProgram ? `Program ${aktif.tahunProgram}` : null,
    demo: aktif?.demo ?? false,
    wajibGanti: sesi.wajibGanti,
    konteks: sesi.konteks.map((k) => ({
      id: k.id,
      label: k.jabatan ? `${k.jabatan} (${LABEL_PERAN[k.peran]})` : LABEL_PERAN[k.peran],
      tempat: [k.unitNama, k.instansiNama].filter(Boolean).join(', ') || 'Platform Teraju',
      aktif: k.id === aktif?.id,
    })),
  };
}
