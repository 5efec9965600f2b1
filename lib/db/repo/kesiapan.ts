import 'server-only';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { lkeByPenilai } from '@/lib/db/repo/lke';
import {
  type BarisFakta,
  type BarisKeikutsertaan,
  type BarisProgram,
  findProgram,
  listFakta,
  tanggalPencanangan,
} from '@/lib/db/repo/program';
import { findSkor } from '@/lib/db/repo/skor';
import { type BarisLangkah, type BarisUsulan, findUsulanOf, listLangkah } from '@/lib/db/repo/usulan';
import type { Tx } from '@/lib/db/tenant';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import { assessKesiapan, type HasilKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import type { JenisInstansi } from '@/lib/domain/kesiapan/check-prasyarat';
import type { Penilai, StatusLke } from '@/lib/domain/program/tahap';
import type { FaktaTransisi } from '@/lib/domain/program/transisi';
import type { SkorLke } from '@/lib/domain/skor/types';

const DAERAH = ['kabupaten', 'kota', 'provinsi'];

/** Whether the rules for pemerintah daerah or for kementerian/lembaga apply to this instansi. */
export async function jenisInstansi(tx: Tx): Promise<JenisInstansi> {
  const [baris] = await tx.db.$queryRaw<{ jenis: string }[]>`
    SELECT jenis::text AS jenis FROM instansi WHERE id = ${tx.instansiId}::uuid`;
  return jenisInstansiOf(baris?.jenis ?? '');
}

/** Which rules apply to an instansi of this jenis. */
export function jenisInstansiOf(jenis: string): JenisInstansi {
  return DAERAH.includes(jenis) ? 'daerah' : 'pusat';
}

/** Readiness of one unit from its rows; pure once they are there, so that lists can load rows in bulk. */
export function kesiapanOf(bahan: {
  instrumen: Instrumen;
  jenisInstansi: JenisInstansi;
  skor: Pick<SkorLke, 'predikat'> | null;
  keikutsertaan: Pick<
    BarisKeikutsertaan,
    'target' | 'unitJenis' | 'predikatAwal' | 'predikatSejak' | 'dicabutPada' | 'membangunSejak'
  >;
  fakta: readonly BarisFakta[];
  hariIni: string;
}): HasilKesiapan {
  const k = bahan.keikutsertaan;
  return assessKesiapan({
    instrumen: bahan.instrumen,
    skor: bahan.skor,
    sasaran: k.target,
    jenisInstansi: bahan.jenisInstansi,
    jenisUnit: k.unitJenis,
    fakta: bahan.fakta.map((f) => ({
      kode: f.kode,
      nilai: f.nilai,
      perTanggal: f.perTanggal,
      adaBukti: f.sumber !== null,
      dikecualikan: f.dikecualikan,
    })),
    riwayat: {
      predikat: k.predikatAwal,
      predikatSejak: k.predikatSejak,
      dicabutPada: k.dicabutPada,
      membangunSejak: k.membangunSejak,
    },
    perTanggal: bahan.hariIni,
  });
}

/** Everything the lifecycle guards look at, for one locked keikutsertaan. */
export async function loadFaktaTransisi(
  tx: Tx,
  k: BarisKeikutsertaan,
  alasan: string | null,
  program?: BarisProgram,
): Promise<FaktaTransisi> {
  const p = program ?? (await findProgram(tx, k.programId));
  if (!p) throw new Error(`program ${k.programId} of keikutsertaan ${k.id} is missing`);
  const lke = await lkeByPenilai(tx, k.id);
  return faktaTransisiOf({
    hariIni: tx.hariIni,
    keikutsertaan: k,
    program: p,
    instrumen: await getInstrumen(tx, p.instrumenId, p.instrumenVersi),
    jenisInstansi: await jenisInstansi(tx),
    tanggalPencanangan: await tanggalPencanangan(tx, p.id, k.unitId),
    lke,
    skorTpi: lke.tpi ? await findSkor(tx, lke.tpi.id) : null,
    skorTpn: lke.tpn ? await findSkor(tx, lke.tpn.id) : null,
    usulan: await findUsulanOf(tx, k.id),
    langkah: await listLangkah(tx, k.id),
    fakta: await listFakta(tx, p.id, k.id),
    alasan,
  });
}

/** The rows behind the guards of one unit's moves. */
export interface BahanTransisi {
  readonly hariIni: string;
  readonly keikutsertaan: Parameters<typeof kesiapanOf>[0]['keikutsertaan'];
  readonly program: Pick<BarisProgram, 'usulanTutup'>;
  readonly instrumen: Instrumen;
  readonly jenisInstansi: JenisInstansi;
  readonly tanggalPencanangan: string | null;
  readonly lke: Partial<Record<Penilai, { readonly status: StatusLke }>>;
  readonly skorTpi: Pick<SkorLke, 'predikat'> | null;
  readonly skorTpn: Pick<SkorLke, 'predikat'> | null;
  readonly usulan: Pick<BarisUsulan, 'status' | 'nomorSurat' | 'tanggalSurat' | 'nomorSptjm'> | null;
  readonly langkah: readonly Pick<BarisLangkah, 'langkah' | 'hasil'>[];
  readonly fakta: readonly BarisFakta[];
  readonly alasan: string | null;
}

/** What the guards look at, from rows that are there: pages ask with it what commands will answer. */
export function faktaTransisiOf(bahan: BahanTransisi): FaktaTransisi {
  const { keikutsertaan: k, lke, skorTpi, skorTpn, usulan } = bahan;
  const kesiapan = kesiapanOf({ ...bahan, skor: skorTpi });
  return {
    hariIni: bahan.hariIni,
    tanggalPencanangan: bahan.tanggalPencanangan,
    lkeTpi: lke.tpi?.status ?? null,
    lkeTpn: lke.tpn?.status ?? null,
    ambangTpi: skorTpi?.predikat[k.target].syarat ?? null,
    ambangTpn: skorTpn?.predikat[k.target].syarat ?? null,
    prasyaratGagal: kesiapan.penghalang
      .filter((s) => s.jenis !== 'nilai')
      .map(({ kode, label }) => ({ kode, label })),
    usulanDikirim: usulan?.status === 'dikirim',
    surat: usulan && { nomor: usulan.nomorSurat, tanggal: usulan.tanggalSurat, sptjm: usulan.nomorSptjm },
    usulanTutup: bahan.program.usulanTutup,
    langkah: Object.fromEntries(bahan.langkah.map((l) => [l.langkah, l.hasil])),
    alasan: bahan.alasan,
  };
}
