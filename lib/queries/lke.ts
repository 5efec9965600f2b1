import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { jenisInstansiOf, kesiapanOf } from '@/lib/db/repo/kesiapan';
import {
  type BarisLembar,
  findLembar,
  findPengembalian,
  listJawabanLengkap,
  listTahunLalu,
} from '@/lib/db/repo/lke-baca';
import { listFakta } from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';
import { listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import type { Instrumen, ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { bolehUbahJawaban, type TolakUbah } from '@/lib/domain/lke/kunci-lke';
import type { StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { LABEL_PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { kalimatKesiapan } from '@/lib/errors/kesiapan';
import { kalimatKunci } from '@/lib/errors/kunci-lke';
import { galatPengguna } from '@/lib/errors/messages';
import { type InstrumenLayar, instrumenLayar } from '@/lib/queries/instrumen';

/** One answer with everything that stands beside it on the desk. Moments are ISO. */
export interface JawabanView {
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
  readonly versi: number;
  readonly pada: string;
  readonly oleh: string;
  /** TPI's reason for sending this butir back; null when it is not sent back. */
  readonly dikembalikan: string | null;
  /** TPI's own answer, once TPI has endorsed or sent back; null before. */
  readonly tpi: { readonly nilai: NilaiJawaban | null; readonly catatan: string | null } | null;
}

/** The same butir in the latest earlier year of the same instrumen. */
export interface JawabanLaluView {
  readonly nilai: NilaiJawaban;
  readonly tpiNilai: NilaiJawaban | null;
  readonly tpiCatatan: string | null;
}

/** What the reader may do, or the sentence that says why not. */
export interface Kemungkinan {
  readonly boleh: boolean;
  readonly alasan: string | null;
}

/** A condition apart from the score that holds the target. */
export interface SyaratLainView {
  readonly kode: string;
  readonly label: string;
  readonly keterangan: string;
}

/**
 * The whole worksheet of a unit, opened at one area: the score needs every answer, and the desk changes area
 * without a request. Plain data.
 */
export interface LkeAreaView {
  readonly lkeId: string;
  readonly areaKode: string;
  readonly status: StatusLke;
  /** As the browser may have it, and the fingerprint by which it fetches it. */
  readonly instrumen: Instrumen;
  readonly rujukan: InstrumenLayar['rujukan'];
  readonly kosong: ModusKosong;
  readonly jawaban: Readonly<Record<string, JawabanView>>;
  readonly lalu: {
    readonly tahun: number;
    readonly jawaban: Readonly<Record<string, JawabanLaluView>>;
  } | null;
  readonly pembaca: { readonly penggunaId: string; readonly nama: string; readonly peran: Peran };
  readonly instansi: { readonly nama: string; readonly zona: ZonaWaktu; readonly demo: boolean };
  readonly unit: { readonly id: string; readonly nama: string };
  readonly program: { readonly id: string; readonly nama: string; readonly tahun: number };
  readonly keikutsertaanId: string;
  readonly tahap: Tahap;
  readonly target: Predikat;
  /** Last day of filling in, and today, in the instansi's zone. */
  readonly tutup: string | null;
  readonly hariIni: string;
  readonly kini: string;
  readonly tpi: { readonly status: StatusLke; readonly disahkanPada: string | null } | null;
  readonly pengembalian: {
    readonly pada: string;
    readonly oleh: string | null;
    readonly alasan: string;
  } | null;
  /** Prerequisites and history that hold the target; the score's own thresholds are computed live. */
  readonly syaratLain: readonly SyaratLainView[];
  readonly isi: Kemungkinan;
  /** True when butir that TPI sent back may be answered although the worksheet as a whole is locked. */
  readonly isiDikembalikan: boolean;
  readonly kirim: Kemungkinan;
  readonly tarik: Kemungkinan & { readonly tampil: boolean };
}

const YA: Kemungkinan = { boleh: true, alasan: null };

function tidak(alasan: string): Kemungkinan {
  return { boleh: false, alasan };
}

/**
 * The worksheet of a unit as its desk shows it, opened at `areaKode`, or with null at the first area that has
 * a blank butir. NOT_FOUND also for an assessor's worksheet and an area that the instrumen does not have. At
 * most ten statements.
 */
export function getLkeArea(lkeId: string, areaKode: string | null): Promise<Result<LkeAreaView, TolakBaca>> {
  return readAs('lke.lihat', { jenis: 'lke', id: lkeId }, (tx, pembaca) =>
    loadLkeArea(tx, pembaca, lkeId, areaKode),
  );
}

async function loadLkeArea(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  lkeId: string,
  areaKode: string | null,
): Promise<LkeAreaView | null> {
  const lembar = await findLembar(tx, lkeId);
  if (lembar?.penilai !== 'unit') return null;
  const instrumen = await getInstrumen(tx, lembar.instrumenId, lembar.instrumenVersi);
  const kelompok = listKelompokArea(instrumen);
  if (areaKode !== null && !kelompok.some(({ kode }) => kode === areaKode)) return null;

  const baris = await listJawabanLengkap(tx, lkeId, lembar.tpiId);
  const lalu = await listTahunLalu(tx, lembar);
  const pengembalian =
    lembar.status === 'draf' && lembar.tpiId !== null ? await findPengembalian(tx, lkeId) : null;
  const kesiapan = kesiapanOf({
    instrumen,
    jenisInstansi: jenisInstansiOf(lembar.instansiJenis),
    skor: null,
    keikutsertaan: lembar,
    fakta: await listFakta(tx, lembar.programId, lembar.keikutsertaanId),
    hariIni: tx.hariIni,
  });

  // Before TPI endorses, its work shows only where TPI itself has handed it to the unit.
  const tpiTerbuka = lembar.tpiStatus === 'disahkan' || pengembalian !== null;
  const jawaban: Record<string, JawabanView> = {};
  for (const j of baris) {
    const adaTpi = j.tpiNilai !== null || j.tpiCatatan !== null;
    jawaban[j.kode] = {
      nilai: j.nilai,
      catatan: j.catatan,
      versi: j.versi,
      pada: j.diubahPada.toISOString(),
      oleh: j.oleh,
      dikembalikan: j.dikembalikan,
      tpi:
        adaTpi && (tpiTerbuka || j.dikembalikan !== null)
          ? { nilai: j.tpiNilai, catatan: j.tpiCatatan }
          : null,
    };
  }
  return {
    lkeId,
    areaKode: areaKode ?? areaKosong(instrumen, jawaban),
    status: lembar.status,
    ...instrumenLayar(instrumen),
    kosong: lembar.kosong,
    jawaban,
    lalu: lalu[0]
      ? {
          tahun: lalu[0].tahun,
          jawaban: Object.fromEntries(
            lalu.map(({ kode, nilai, tpiNilai, tpiCatatan }) => [kode, { nilai, tpiNilai, tpiCatatan }]),
          ),
        }
      : null,
    pembaca: { penggunaId: pelaku.penggunaId, nama: pelaku.nama, peran: pelaku.peran },
    instansi: { nama: lembar.instansiNama, zona: zonaWaktu, demo: lembar.demo },
    unit: { id: lembar.unitId, nama: lembar.unitNama },
    program: { id: lembar.programId, nama: lembar.programNama, tahun: lembar.tahun },
    keikutsertaanId: lembar.keikutsertaanId,
    tahap: lembar.tahap,
    target: lembar.target,
    tutup: lembar.mandiriTutup,
    hariIni: tx.hariIni,
    kini: tx.now.toISOString(),
    tpi: lembar.tpiStatus && {
      status: lembar.tpiStatus,
      disahkanPada: lembar.tpiDisahkanPada?.toISOString() ?? null,
    },
    pengembalian: pengembalian && {
      pada: pengembalian.waktu.toISOString(),
      oleh: pengembalian.oleh,
      alasan: pengembalian.alasan,
    },
    syaratLain: kesiapan.penghalang.flatMap((s) =>
      s.jenis === 'nilai' ? [] : [{ kode: s.kode, label: s.label, keterangan: kalimatKesiapan(s) }],
    ),
    ...kemungkinan(tx, lembar, pelaku.peran, zonaWaktu),
  };
}

/** The first area with a blank butir; the first of all when there is none. */
function areaKosong(instrumen: Instrumen, jawaban: Readonly<Record<string, JawabanView>>): string {
  const nilai = Object.fromEntries(Object.entries(jawaban).map(([kode, j]) => [kode, j.nilai]));
  const { butir } = scoreLke(instrumen, nilai);
  const daftar = listKelompokArea(instrumen);
  const area = daftar.find((satu) => satu.butir.some((kode) => butir[kode] === null)) ?? daftar[0];
  return area?.kode ?? '';
}

/** What this peran may do with the worksheet now, by the same rules as the commands. */
function kemungkinan(
  tx: Tx,
  lembar: BarisLembar,
  peran: Peran,
  zona: ZonaWaktu,
): Pick<LkeAreaView, 'isi' | 'isiDikembalikan' | 'kirim' | 'tarik'> {
  const kunci = (dikembalikan: boolean): Result<true, TolakUbah> =>
    bolehUbahJawaban({
      penilai: 'unit',
      status: lembar.status,
      statusUnit: lembar.status,
      tahap: lembar.tahap,
      hariIni: tx.hariIni,
      buka: lembar.mandiriBuka,
      tutup: lembar.mandiriTutup,
      dikembalikan,
    });
  const kalimat = (kode: TolakUbah): string =>
    kalimatKunci(lembar.tpiStatus === 'disahkan' && kode === 'LKE_TERKIRIM' ? 'LKE_DISAHKAN' : kode, {
      tahap: lembar.tahap,
      buka: lembar.mandiriBuka,
      tutup: lembar.mandiriTutup,
      dikirimPada: lembar.dikirimPada?.toISOString() ?? null,
      dikirimOleh: lembar.dikirimOleh,
      zona,
    });
  const mengisi = punyaIzin(peran, 'jawaban.isi');
  const mengirim = punyaIzin(peran, 'lke.kirim');
  const terbuka = kunci(false);
  const bukanPengisi = `Anda melihat LKE ini sebagai ${LABEL_PERAN[peran]}. Yang mengisi adalah tim kerja dan kepala unit ${lembar.unitNama}.`;
  const tampilTarik = lembar.status === 'terkirim' && lembar.tahap === 'pembangunan' && mengirim;
  return {
    isi: !mengisi ? tidak(bukanPengisi) : terbuka.ok ? YA : tidak(kalimat(terbuka.error)),
    isiDikembalikan: mengisi && !terbuka.ok && kunci(true).ok && lembar.tpiStatus !== 'disahkan',
    kirim: !mengirim
      ? tidak('Yang mengirim LKE ke TPI adalah kepala unit.')
      : terbuka.ok
        ? YA
        : tidak(kalimat(terbuka.error)),
    tarik: {
      tampil: tampilTarik,
      ...(lembar.tpiTerisi > 0 ? tidak(galatPengguna({ code: 'LKE_SUDAH_DINILAI' }).message) : YA),
    },
  };
}
