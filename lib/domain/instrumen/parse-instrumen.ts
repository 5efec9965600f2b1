import { checkInstrumen } from '@/lib/domain/instrumen/check-instrumen';
import type { Lapor, Masalah } from '@/lib/domain/instrumen/masalah';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import { err, ok, type Result } from '@/lib/domain/result';

/** Checks the shape of one value and reports each fault with its path. */
type Bentuk = (data: unknown, di: string, lapor: Lapor) => void;

const basic =
  (nama: string, is: (data: unknown) => boolean): Bentuk =>
  (data, di, lapor) => {
    if (!is(data)) lapor('BENTUK_SALAH', di, `expected ${nama}`);
  };
const teks = basic('text', (data) => typeof data === 'string' && data.length > 0);
const angka = basic('a number', (data) => typeof data === 'number' && Number.isFinite(data));
const benar = basic('true or false', (data) => typeof data === 'boolean');
const apaPun = basic('text, number or boolean', (data) =>
  ['string', 'number', 'boolean'].includes(typeof data),
);
const pilihan = (...nilai: readonly (string | boolean)[]): Bentuk =>
  basic(`one of ${nilai.join(', ')}`, (data) => nilai.some((satu) => satu === data));
const bolehKosong =
  (isi: Bentuk): Bentuk =>
  (data, di, lapor) => {
    if (data !== null) isi(data, di, lapor);
  };
const daftar =
  (isi: Bentuk): Bentuk =>
  (data, di, lapor) => {
    if (!Array.isArray(data)) lapor('BENTUK_SALAH', di, 'expected a list');
    else for (const [urut, satu] of data.entries()) isi(satu, `${di}[${urut}]`, lapor);
  };
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const objek =
  (isi: Readonly<Record<string, Bentuk>>): Bentuk =>
  (data, di, lapor) => {
    if (!isRecord(data)) return lapor('BENTUK_SALAH', di, 'expected an object');
    for (const [kunci, bentuk] of Object.entries(isi)) bentuk(data[kunci], `${di}.${kunci}`, lapor);
    for (const kunci of Object.keys(data))
      if (!Object.hasOwn(isi, kunci)) lapor('BENTUK_SALAH', `${di}.${kunci}`, 'unknown field');
  };
const rekam =
  (isi: Bentuk): Bentuk =>
  (data, di, lapor) => {
    if (!isRecord(data)) return lapor('BENTUK_SALAH', di, 'expected an object');
    for (const [kunci, satu] of Object.entries(data)) isi(satu, `${di}.${kunci}`, lapor);
  };

const butir = objek({
  kode: teks,
  huruf: teks,
  teks,
  tipe: pilihan('ya_tidak', 'abc', 'abcd', 'abcde', 'persen', 'nilai', 'langsung'),
  tingkat: daftar(objek({ label: teks, nilai: angka, kriteria: bolehKosong(teks) })),
  rumus: bolehKosong(
    objek({
      jenis: pilihan('rasio', 'penurunan'),
      masukan: daftar(
        objek({
          kunci: teks,
          label: teks,
          peran: pilihan('pembilang', 'penyebut', 'pengurang', 'komponen', 'informasi'),
        }),
      ),
      wajibSemua: benar,
      penyebutNol: objek({
        nilai: angka,
        bilaPengurangAda: bolehKosong(angka),
        dasar: pilihan('rumus buku kerja', 'pilihan kami'),
        keterangan: teks,
      }),
    }),
  ),
  skala: bolehKosong(objek({ min: angka, maks: angka, desimal: angka })),
  dokumen: daftar(teks),
  periodeBukti: bolehKosong(pilihan('bulanan', 'triwulanan', 'semesteran', 'tahunan', 'berkala')),
  catatan: bolehKosong(teks),
  sumber: teks,
});

const subkomponen = objek({
  kode: teks,
  nama: teks,
  bobot: angka,
  butir: daftar(butir),
  catatan: bolehKosong(teks),
  sumber: teks,
});

const bagian = objek({
  kode: teks,
  jenis: pilihan('pemenuhan', 'reform', 'proses', 'hasil'),
  nama: teks,
  bobot: angka,
  subkomponen: daftar(subkomponen),
  sumber: teks,
});

const area = objek({ kode: teks, nama: teks, bobot: angka, bagian: daftar(bagian), sumber: teks });

const aturanPredikat = objek({
  ambang: daftar(
    objek({
      kode: teks,
      label: teks,
      minimum: bolehKosong(angka),
      simpul: objek({
        tingkat: pilihan('total', 'komponen', 'area', 'bagian', 'subkomponen'),
        kode: teks,
      }),
      persenBobot: bolehKosong(angka),
      indeksMinimum: bolehKosong(angka),
      tingkatMinimum: bolehKosong(teks),
      sumber: teks,
    }),
  ),
  predikatSebelumnya: bolehKosong(pilihan('WBK', 'WBBM')),
  sumber: teks,
});

const perPredikat = objek({ WBK: bolehKosong(apaPun), WBBM: bolehKosong(apaPun) });

const prasyarat = objek({
  kode: teks,
  label: teks,
  lingkup: pilihan('instansi', 'unit'),
  jenis: pilihan('ya', 'persen', 'tingkat', 'tahun', 'predikat', 'opini'),
  minimum: perPredikat,
  minimumPusat: bolehKosong(perPredikat),
  skala: bolehKosong(daftar(teks)),
  rentang: bolehKosong(
    objek({
      batas: daftar(objek({ predikat: teks, dari: angka })),
      cara: pilihan('minimal', 'di_atas'),
      sumber: teks,
    }),
  ),
  keterangan: bolehKosong(teks),
  sumber: teks,
});

const rujukanMasukan = objek({ butir: teks, kunci: teks });
const rujukanTingkat = objek({ butir: teks, tingkat: daftar(teks) });

const konsistensi: Bentuk = (data, di, lapor) => {
  const jenis = isRecord(data) ? data.jenis : undefined;
  if (jenis === 'masukan_sama')
    return objek({
      kode: teks,
      jenis: teks,
      masukan: (isi, tempat, tambah) => {
        daftar(rujukanMasukan)(isi, tempat, tambah);
        if (!Array.isArray(isi) || isi.length !== 2) tambah('BENTUK_SALAH', tempat, 'expected two counts');
      },
      keterangan: teks,
    })(data, di, lapor);
  if (jenis !== 'tingkat_menuntut') return lapor('BENTUK_SALAH', `${di}.jenis`, 'unknown rule');
  const maka: Bentuk = (isi, tempat, tambah) =>
    (isRecord(isi) && 'nol' in isi
      ? objek({ butir: teks, kunci: teks, nol: pilihan(true) })
      : rujukanTingkat)(isi, tempat, tambah);
  objek({ kode: teks, jenis: teks, bila: rujukanTingkat, maka, keterangan: teks })(data, di, lapor);
};

const instrumen = objek({
  id: teks,
  versi: angka,
  peraturan: teks,
  judul: teks,
  berlakuDari: teks,
  berlakuSampai: bolehKosong(teks),
  ketelitianBerlaku: pilihan('hari', 'tahun'),
  status: pilihan('lengkap', 'arsip'),
  totalBobot: angka,
  kosong: objek({ bawaan: pilihan('nol', 'lewati'), keterangan: teks }),
  komponen: daftar(
    objek({
      kode: pilihan('pengungkit', 'hasil'),
      nama: teks,
      bobot: angka,
      area: daftar(area),
      sumber: teks,
    }),
  ),
  predikat: objek({ WBK: aturanPredikat, WBBM: aturanPredikat }),
  prasyarat: daftar(prasyarat),
  pengecualianPrasyarat: objek({ boleh: benar, keterangan: teks, sumber: teks }),
  afirmasi: bolehKosong(
    objek({
      jenisUnit: daftar(teks),
      namaJenisUnit: rekam(teks),
      instansi: pilihan('daerah', 'pusat', 'semua'),
      berlakuDari: teks,
      berlakuSampai: bolehKosong(teks),
      keterangan: teks,
      sumber: teks,
    }),
  ),
  pembatasan: daftar(
    objek({
      kode: teks,
      keterangan: teks,
      tahun: bolehKosong(angka),
      berlakuDari: bolehKosong(teks),
      berlakuSampai: bolehKosong(teks),
      sumber: teks,
    }),
  ),
  konsistensi: daftar(konsistensi),
  catatan: daftar(teks),
});

/**
 * An instrument from the content of a file: shape first, then `checkInstrumen`. On failure returns every
 * problem found, each with the kode or path where it is.
 */
export function parseInstrumen(data: unknown): Result<Instrumen, readonly Masalah[]> {
  const masalah: Masalah[] = [];
  instrumen(data, 'instrumen', (kode, di, pesan) => masalah.push({ kode, di, pesan }));
  if (masalah.length > 0) return err(masalah);
  const isi = data as Instrumen;
  const salah = checkInstrumen(isi);
  return salah.length > 0 ? err(salah) : ok(isi);
}
