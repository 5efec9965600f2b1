import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { faktaTransisiOf, jenisInstansiOf, kesiapanOf } from '@/lib/db/repo/kesiapan';
import { type BarisFakta, listFakta } from '@/lib/db/repo/program';
import {
  type BarisLkeSkor,
  type BarisRiwayat,
  type BarisUnitLengkap,
  findUnitLengkap,
  listJejakUnit,
  listLkeSkor,
  listRiwayat,
  type ObjekJejak,
} from '@/lib/db/repo/unit-program';
import { type BarisLangkah, listLangkah } from '@/lib/db/repo/usulan';
import type { Tx } from '@/lib/db/tenant';
import { labelPeristiwa } from '@/lib/domain/audit/label';
import { kelompokOfButir } from '@/lib/domain/instrumen/kelompok-area';
import type { Instrumen, Predikat } from '@/lib/domain/instrumen/types';
import type { KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { pilihSkor } from '@/lib/domain/kesiapan/pilih-skor';
import { transisiDari } from '@/lib/domain/program/apply-transisi';
import { LABEL_LANGKAH, type Penilai, type Tahap } from '@/lib/domain/program/tahap';
import type { KodeTransisi } from '@/lib/domain/program/transisi';
import type { Result } from '@/lib/domain/result';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { IZIN, punyaIzin } from '@/lib/domain/wewenang/izin';
import { LABEL_PERAN, type Pelaku } from '@/lib/domain/wewenang/peran';
import { kalimatHalangan } from '@/lib/errors/halangan';
import { kalimatPenghalang } from '@/lib/errors/kesiapan';
import { sumberNilaiOf } from '@/lib/queries/dasbor-baris';
import { type NilaiAreaView, nilaiAreaOf } from '@/lib/queries/unit-nilai';
import { type SyaratUnitView, type SyaratView, syaratNilaiOf, syaratUnitOf } from '@/lib/queries/unit-syarat';
import { type LangkahTahap, tahapanOf } from '@/lib/queries/unit-tahap';

/** Entries of the audit trail on the page; the whole trail has a page of its own. */
const JEJAK_TAMPIL = 12;

/** One move out of the present stage, with what still holds it and who may make it. */
export interface GerakView {
  readonly kode: KodeTransisi;
  readonly label: string;
  readonly sumber: string;
  /** Sentences; empty = nothing holds it. */
  readonly halangan: readonly string[];
  /** True when this person may make the move, apart from what holds it. */
  readonly berwenang: boolean;
  /** Who may, in words, for those who may not. */
  readonly oleh: string;
}

export interface UnitView {
  readonly id: string;
  readonly unitId: string;
  readonly versi: number;
  readonly nama: string;
  readonly jenis: string;
  readonly waktu: string;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly kepala: string | null;
  readonly program: {
    readonly id: string;
    readonly tahun: number;
    readonly nama: string;
    readonly peraturan: string;
  };
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly membangunSejak: string | null;
  readonly predikatAwal: Predikat | null;
  readonly predikatSejak: string | null;
  readonly dicabutPada: string | null;
  readonly diusulkan: boolean;
  readonly tahapan: readonly LangkahTahap[];
  readonly gerak: readonly GerakView[];
  readonly kesiapan: {
    readonly keadaan: KeadaanKesiapan;
    readonly kalimat: string;
    readonly afirmasi: boolean;
  };
  /** The deciding score; null while the unit is not assessed. */
  readonly nilai: {
    readonly total: number;
    readonly maks: number;
    readonly sumber: string;
    readonly wbk: number | null;
    readonly wbbm: number | null;
  } | null;
  /** Every threshold of the target on the deciding score. */
  readonly ambang: readonly SyaratView[];
  /** Prerequisites and history, of the unit and of the instansi. */
  readonly syarat: readonly SyaratUnitView[];
  /** Points per area by assessor, the total last. */
  readonly area: readonly NilaiAreaView[];
  readonly lembar: readonly {
    readonly id: string;
    readonly penilai: Penilai;
    readonly status: BarisLkeSkor['status'];
    readonly terjawab: number;
    readonly jumlahButir: number;
    readonly dikirimPada: string | null;
    readonly disahkanPada: string | null;
    readonly dikembalikan: number;
    /** The area of a butir that waits for the unit's reply. */
    readonly areaDikembalikan: string | null;
  }[];
  readonly pencanangan: BarisUnitLengkap['pencanangan'];
  readonly usulan: BarisUnitLengkap['usulan'];
  readonly langkah: readonly (BarisLangkah & { readonly nama: string })[];
  readonly penetapan: BarisUnitLengkap['penetapan'];
  readonly riwayat: readonly (Omit<BarisRiwayat, 'waktu'> & { readonly waktu: string })[];
  /** Null when this person may not read the audit trail. */
  readonly jejak:
    | readonly {
        readonly id: string;
        readonly waktu: string;
        readonly apa: string;
        readonly oleh: string | null;
        readonly sebagai: string | null;
        readonly kali: number;
      }[]
    | null;
  readonly boleh: {
    readonly isi: boolean;
    readonly nilai: boolean;
    readonly syarat: boolean;
    readonly atur: boolean;
    readonly pengecualian: boolean;
  };
}

/** One unit in one program: where it is, what holds it, what may be done next (F1, F5, F18, F21). */
export function getUnit(keikutsertaanId: string): Promise<Result<UnitView, TolakBaca>> {
  return readAs('program.lihat', { jenis: 'keikutsertaan', id: keikutsertaanId }, (tx, pembaca) =>
    baca(tx, pembaca, keikutsertaanId),
  );
}

async function baca(tx: Tx, { pelaku, zonaWaktu }: Pembaca, id: string): Promise<UnitView | null> {
  const baris = await findUnitLengkap(tx, id);
  if (!baris) return null;
  const { keikutsertaan: k, program: p } = baris;
  const instrumen = await getInstrumen(tx, p.instrumenId, p.instrumenVersi);
  const semuaLke = await listLkeSkor(tx, id);
  const fakta = await listFakta(tx, p.id, id);
  const langkah = await listLangkah(tx, id);
  const riwayat = await listRiwayat(tx, id);
  const jejak = punyaIzin(pelaku.peran, 'jejak.lihat')
    ? await listJejakUnit(tx, objekOf(baris, semuaLke, fakta), JEJAK_TAMPIL)
    : null;
  const lke = terlihat(semuaLke, pelaku);
  const jenisInstansi = jenisInstansiOf(baris.jenisInstansi);
  const penentu = pilihSkor(lke);
  const kesiapan = kesiapanOf({
    instrumen,
    jenisInstansi,
    skor: penentu?.predikat ? { predikat: penentu.predikat } : null,
    keikutsertaan: k,
    fakta,
    hariIni: tx.hariIni,
  });
  const lkeOf = (penilai: Penilai) => semuaLke.find((l) => l.penilai === penilai);
  const skorOf = (penilai: Penilai) => {
    const predikat = lkeOf(penilai)?.predikat;
    return predikat ? { predikat } : null;
  };
  const faktaTransisi = faktaTransisiOf({
    hariIni: tx.hariIni,
    keikutsertaan: k,
    program: p,
    instrumen,
    jenisInstansi,
    tanggalPencanangan: baris.pencanangan[0]?.tanggal ?? null,
    lke: Object.fromEntries(semuaLke.map((l) => [l.penilai, l])),
    skorTpi: skorOf('tpi'),
    skorTpn: skorOf('tpn'),
    usulan: baris.usulan,
    langkah,
    fakta,
    alasan: null,
  });
  return {
    id: k.id,
    unitId: k.unitId,
    versi: k.versi,
    nama: k.unitNama,
    jenis: k.unitJenis,
    waktu: tx.now.toISOString(),
    hariIni: tx.hariIni,
    zona: zonaWaktu,
    kepala: baris.kepala,
    program: { id: p.id, tahun: p.tahun, nama: p.nama, peraturan: instrumen.peraturan },
    tahap: k.tahap,
    target: k.target,
    membangunSejak: k.membangunSejak,
    predikatAwal: k.predikatAwal,
    predikatSejak: k.predikatSejak,
    dicabutPada: k.dicabutPada,
    diusulkan: baris.usulan !== null && baris.usulan.status !== 'dibatalkan',
    tahapan: tahapanOf({ baris, riwayat, zona: zonaWaktu }),
    gerak: gerakOf(k.tahap, faktaTransisi, pelaku),
    kesiapan: {
      keadaan: kesiapan.keadaan,
      kalimat:
        kesiapan.keadaan === 'belum_dinilai'
          ? 'Belum ada nilai yang dapat dipakai'
          : kalimatPenghalang(kesiapan),
      afirmasi: kesiapan.afirmasi,
    },
    nilai: nilaiOf(penentu, instrumen),
    ambang: syaratNilaiOf(kesiapan),
    syarat: syaratUnitOf(kesiapan, fakta),
    area: nilaiAreaOf(instrumen, k.target, lke),
    lembar: lke.map((l) => ({
      id: l.id,
      penilai: l.penilai,
      status: l.status,
      terjawab: l.terjawab,
      jumlahButir: l.jumlahButir,
      dikirimPada: l.dikirimPada?.toISOString() ?? null,
      disahkanPada: l.disahkanPada?.toISOString() ?? null,
      dikembalikan: l.dikembalikan,
      areaDikembalikan: (l.kodeDikembalikan && kelompokOfButir(instrumen, l.kodeDikembalikan)?.kode) ?? null,
    })),
    pencanangan: baris.pencanangan,
    usulan: baris.usulan,
    langkah: langkah.map((l) => ({ ...l, nama: LABEL_LANGKAH[l.langkah] })),
    penetapan: baris.penetapan,
    riwayat: riwayat.map((r) => ({ ...r, waktu: r.waktu.toISOString() })),
    jejak:
      jejak?.map((j) => ({
        id: j.id,
        waktu: j.waktu.toISOString(),
        apa: labelPeristiwa(j.jenis),
        oleh: j.oleh,
        sebagai: j.peran && LABEL_PERAN[j.peran],
        kali: j.kali,
      })) ?? null,
    boleh: bolehOf(pelaku, k.tahap, instrumen),
  };
}

/** Everything of this unit and program that events are about. */
function objekOf(
  { keikutsertaan, penetapan }: BarisUnitLengkap,
  lke: readonly BarisLkeSkor[],
  fakta: readonly BarisFakta[],
): readonly ObjekJejak[] {
  return [
    { objek: 'keikutsertaan', id: keikutsertaan.id },
    ...lke.map(({ id }) => ({ objek: 'lke' as const, id })),
    ...fakta
      .filter((f) => f.keikutsertaanId !== null)
      .map(({ id }) => ({ objek: 'fakta_prasyarat' as const, id })),
    ...(penetapan ? [{ objek: 'penetapan' as const, id: penetapan.id }] : []),
  ];
}

/** A draft of TPI or TPN is theirs: unit peran see it once it is endorsed. */
function terlihat(lke: readonly BarisLkeSkor[], pelaku: Pelaku): readonly BarisLkeSkor[] {
  if (punyaIzin(pelaku.peran, 'penilaian.lihat')) return lke;
  return lke.filter((l) => l.penilai === 'unit' || l.status === 'disahkan');
}

function gerakOf(
  tahap: Tahap,
  fakta: Parameters<typeof transisiDari>[1],
  pelaku: Pelaku,
): readonly GerakView[] {
  return transisiDari(tahap, fakta).map(({ transisi, halangan }) => ({
    kode: transisi.kode,
    label: transisi.label,
    sumber: transisi.sumber,
    // The reason is asked when the move is made; until then it is nobody's fault.
    halangan: halangan.filter((h) => h.kode !== 'ALASAN_KOSONG').map(kalimatHalangan),
    berwenang: punyaIzin(pelaku.peran, transisi.izin),
    oleh: IZIN[transisi.izin].peran.map((p) => LABEL_PERAN[p]).join(' atau '),
  }));
}

function nilaiOf(penentu: BarisLkeSkor | null, instrumen: Instrumen): UnitView['nilai'] {
  if (!penentu || penentu.total === null) return null;
  const minimum = (p: Predikat) =>
    instrumen.predikat[p].ambang.find((a) => a.kode === 'total')?.minimum ?? null;
  return {
    total: penentu.total,
    maks: instrumen.totalBobot,
    sumber: sumberNilaiOf(penentu),
    wbk: minimum('WBK'),
    wbbm: minimum('WBBM'),
  };
}

function bolehOf({ peran }: Pelaku, tahap: Tahap, instrumen: Instrumen): UnitView['boleh'] {
  const belumDikirim = tahap !== 'penilaian' && tahap !== 'penetapan';
  return {
    isi: punyaIzin(peran, 'jawaban.isi'),
    nilai: punyaIzin(peran, 'penilaian.lihat'),
    syarat: punyaIzin(peran, 'prasyarat.catat') && belumDikirim,
    atur: punyaIzin(peran, 'program.kelola') && (tahap === 'pencanangan' || tahap === 'pembangunan'),
    pengecualian: instrumen.pengecualianPrasyarat.boleh,
  };
}
