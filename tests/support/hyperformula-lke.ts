import { HyperFormula, type RawCellContent } from 'hyperformula';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type {
  Area,
  Bagian,
  Butir,
  Instrumen,
  ModusKosong,
  RumusRasio,
  Subkomponen,
} from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type JawabanByKode, type NilaiJawaban } from '@/lib/domain/lke/jawaban';

/**
 * A second implementation of the LKE that shares no code with the engine: a spreadsheet, built from the
 * instrument's data, whose formulas a HyperFormula workbook calculates. Sheet `Isian` holds what a person
 * types, one row per butir: A the answer, B… the counts; its last row holds the blank mode. Sheet `Nilai`
 * holds one row per butir and per node: A the kode, B the value or the points.
 */
export interface BukuKerja {
  readonly buku: HyperFormula;
  /** Writes all answers, leaving the rest blank, and calculates. */
  readonly fill: (jawaban: JawabanByKode, kosong: ModusKosong) => void;
  /** Writes one answer and calculates. */
  readonly change: (kode: string, nilai: NilaiJawaban | null) => void;
  /** Points by node kode, `total` included; an area and its only bagian share kode and points. */
  readonly read: () => Readonly<Record<string, number>>;
  readonly readTotal: () => number;
}

const TIDAK_BERLAKU = 'N/A';

export function buildBukuKerja(instrumen: Instrumen): BukuKerja {
  const butirList = [...letakByKode(instrumen).values()].map(({ butir }) => butir);
  const lebar = 1 + Math.max(0, ...butirList.map((butir) => countsOf(butir).length));
  const urutByKode = new Map(butirList.map(({ kode }, urut) => [kode, urut]));
  const modus = `Isian!$A$${butirList.length + 1}`;
  const rows: RawCellContent[][] = [];
  const barisSimpul = new Map<string, number>();
  const push = (kode: string, rumus: string): number => rows.push([kode, rumus]);
  const sumRow = (kode: string, anak: readonly number[]): number => {
    const baris = push(kode, `=${anak.map((satu) => `B${satu}`).join('+')}`);
    barisSimpul.set(kode, baris);
    return baris;
  };
  const subRow = ({ kode, bobot, butir }: Subkomponen): number => {
    const awal = rows.length + 1;
    for (const satu of butir)
      push(satu.kode, butirFormula(satu, (urutByKode.get(satu.kode) ?? 0) + 1, modus));
    const baris = push(kode, `=IFERROR(AVERAGE(B${awal}:B${rows.length}),0)*${bobot}`);
    barisSimpul.set(kode, baris);
    return baris;
  };
  const bagianRow = (bagian: Bagian): number => sumRow(bagian.kode, bagian.subkomponen.map(subRow));
  const areaRow = (area: Area): number => sumRow(area.kode, area.bagian.map(bagianRow));
  sumRow(
    'total',
    instrumen.komponen.map((komponen) => sumRow(komponen.kode, komponen.area.map(areaRow))),
  );

  const kosongSemua = [...butirList.map(() => emptyRow(lebar)), ['nol', ...emptyRow(lebar - 1)]];
  const buku = HyperFormula.buildFromSheets({ Isian: kosongSemua, Nilai: rows }, { licenseKey: 'gpl-v3' });
  const isian = buku.getSheetId('Isian') ?? 0;
  const nilai = buku.getSheetId('Nilai') ?? 0;
  const valueAt = (baris: number): number => {
    const isi = buku.getCellValue({ sheet: nilai, row: baris - 1, col: 1 });
    if (typeof isi !== 'number') throw new Error(`row ${baris} is ${JSON.stringify(isi)}`);
    return isi;
  };
  return {
    buku,
    fill: (jawaban, kosong) => {
      const isi = butirList.map((butir) => cellsOf(butir, jawaban[butir.kode] ?? null, lebar));
      buku.setCellContents({ sheet: isian, row: 0, col: 0 }, [...isi, [kosong]]);
    },
    change: (kode, jawaban) => {
      const row = urutByKode.get(kode) ?? -1;
      const butir = butirList[row];
      if (!butir) throw new Error(`no row for ${kode}`);
      const isi = cellsOf(butir, jawaban, lebar);
      buku.setCellContents({ sheet: isian, row, col: 0 }, [butir.rumus ? isi : isi.slice(0, 1)]);
    },
    read: () => Object.fromEntries([...barisSimpul].map(([kode, baris]) => [kode, valueAt(baris)])),
    readTotal: () => valueAt(barisSimpul.get('total') ?? 0),
  };
}

function countsOf(butir: Butir): readonly string[] {
  return butir.rumus?.masukan.map(({ kunci }) => kunci) ?? [];
}

function emptyRow(lebar: number): RawCellContent[] {
  return new Array<RawCellContent>(lebar).fill(null);
}

function cellsOf(butir: Butir, nilai: NilaiJawaban | null, lebar: number): RawCellContent[] {
  const sel = emptyRow(lebar);
  if (typeof nilai !== 'object') sel[0] = nilai;
  else if (nilai !== null && isTidakBerlaku(nilai)) sel[0] = TIDAK_BERLAKU;
  else for (const [urut, kunci] of countsOf(butir).entries()) sel[urut + 1] = nilai?.[kunci] ?? null;
  return sel;
}

/** The value of one butir: text, which AVERAGE skips, where the butir does not count. */
function butirFormula(butir: Butir, baris: number, modus: string): string {
  const kosong = `IF(${modus}="nol",0,"")`;
  const jawaban = `Isian!A${baris}`;
  const angka = butir.skala ? `${jawaban}/${butir.skala.maks}` : levelFormula(butir, jawaban);
  const isi = butir.rumus
    ? ratioFormula(butir.rumus, baris, kosong)
    : `IF(ISBLANK(${jawaban}),${kosong},${angka})`;
  return `=IF(${jawaban}="${TIDAK_BERLAKU}","",${isi})`;
}

function levelFormula(butir: Butir, sel: string): string {
  return butir.tingkat.reduceRight(
    (lain, { label, nilai }) => `IF(${sel}="${label}",${nilai},${lain})`,
    'NA()',
  );
}

function ratioFormula(rumus: RumusRasio, baris: number, kosong: string): string {
  const sel = (urut: number): string => `Isian!${String.fromCharCode(66 + urut)}${baris}`;
  const selOf = (peran: string): string[] =>
    rumus.masukan.flatMap((masukan, urut) => (masukan.peran === peran ? [sel(urut)] : []));
  const terisi = (daftar: readonly string[]): string =>
    daftar.map((satu) => `NOT(ISBLANK(${satu}))`).join(',');
  const [penyebut = ''] = selOf('penyebut');
  const [lawan = ''] = selOf(rumus.jenis === 'rasio' ? 'pembilang' : 'pengurang');
  const rincian = selOf('komponen');
  const adaRincian = rincian.length > 0 ? `AND(${terisi(rincian)})` : 'FALSE()';
  const bawah = `IF(ISBLANK(${penyebut}),${rincian.length > 0 ? rincian.join('+') : '0'},${penyebut})`;
  const lengkap = [`OR(${terisi([penyebut])},${adaRincian})`, terisi([lawan])];
  if (rumus.wajibSemua) lengkap.push(terisi(rumus.masukan.map((_, urut) => sel(urut))));
  const { nilai, bilaPengurangAda } = rumus.penyebutNol;
  const nol =
    rumus.jenis === 'penurunan' ? `IF(${lawan}>0,${bilaPengurangAda ?? nilai},${nilai})` : `${nilai}`;
  const atas = rumus.jenis === 'rasio' ? lawan : `(${bawah})-${lawan}`;
  const rasio = `MIN(1,MAX(0,(${atas})/(${bawah})))`;
  return `IF(AND(${lengkap.join(',')}),IF((${bawah})=0,${nol},${rasio}),${kosong})`;
}
