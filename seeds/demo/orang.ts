import type { PeranKeanggotaan } from '@/lib/domain/wewenang/peran';
import type { InstansiReferensi, UnitReferensi } from '@/seeds/referensi/tipe';
import type { SuaraUnit } from './catatan/teks';
import type { KeanggotaanDemo, OrangDemo } from './tipe';

/** Domains under .example belong to nobody (RFC 2606): mail to a demo account can reach no one. */
export const DOMAIN_LUAR = 'teraju.example';

const DOMAIN: Readonly<Record<string, string>> = {
  'tanah-bumbu': 'tanahbumbu.example',
  'kuantan-singingi': 'kuansing.example',
  'serdang-bedagai': 'sergai.example',
  'timor-tengah-selatan': 'tts.example',
  'bps-sumatera-selatan': 'bps-sumsel.example',
  'padang-panjang': 'padangpanjang.example',
};

/** The three offices of a unit that take part in ZI, and how the unit speaks of itself. */
interface JabatanUnit extends SuaraUnit {
  readonly pimpinan: string;
  readonly ketua: string;
  readonly anggota: string;
  readonly surel: readonly [string, string, string];
}

/** Offices of a unit by its kind. */
export function jabatanUnit(unit: UnitReferensi): JabatanUnit {
  const nama = unit.nama;
  const ekor = unit.kode.replace(/^kec-|^pkm-/, '');
  const dinas = (sebutan: string, kepala: string, pimpinan: string): JabatanUnit => ({
    sebutan,
    kepala,
    pimpinan,
    ketua: `Sekretaris ${nama}`,
    anggota: `Kepala Subbagian Umum dan Kepegawaian ${nama}`,
    surel: [`kepala.${unit.kode}`, `sekretaris.${unit.kode}`, `umum.${unit.kode}`],
  });
  switch (unit.jenis) {
    case 'kecamatan': {
      const tempat = nama.replace('Kecamatan ', '');
      return {
        sebutan: 'kecamatan',
        kepala: 'Camat',
        pimpinan: `Camat ${tempat}`,
        ketua: `Sekretaris ${nama}`,
        anggota: `Kepala Seksi Pelayanan Umum ${nama}`,
        surel: [`camat.${ekor}`, `sekcam.${ekor}`, `pelayanan.${ekor}`],
      };
    }
    case 'rsud':
      return {
        sebutan: 'rumah sakit',
        kepala: 'Direktur',
        pimpinan: `Direktur ${nama}`,
        ketua: `Kepala Bagian Tata Usaha ${nama}`,
        anggota: `Kepala Bidang Pelayanan ${nama}`,
        surel: ['direktur.rsud', 'tu.rsud', 'pelayanan.rsud'],
      };
    case 'puskesmas':
      return {
        sebutan: 'puskesmas',
        kepala: 'Kepala Puskesmas',
        pimpinan: `Kepala ${nama}`,
        ketua: `Kepala Subbagian Tata Usaha ${nama}`,
        anggota: `Penanggung Jawab Mutu ${nama}`,
        surel: [`kepala.pkm-${ekor}`, `tu.pkm-${ekor}`, `mutu.pkm-${ekor}`],
      };
    case 'kantor_wilayah':
    case 'kantor_kabupaten_kota':
      return {
        sebutan: 'kantor',
        kepala: 'Kepala',
        pimpinan: `Kepala ${nama}`,
        ketua: `Kepala Bagian Umum ${nama}`,
        anggota: `Statistisi Ahli Muda ${nama}`,
        surel: [`kepala.${ekor}`, `umum.${ekor}`, `statistisi.${ekor}`],
      };
    case 'sekretariat':
      return dinas(
        'sekretariat',
        'Sekretaris',
        nama.includes('Dewan') ? 'Sekretaris DPRD' : 'Sekretaris Daerah',
      );
    case 'inspektorat':
      return dinas('inspektorat', 'Inspektur', 'Inspektur');
    case 'badan':
      return dinas('badan', 'Kepala Badan', `Kepala ${nama}`);
    case 'lainnya':
      return dinas('satuan', 'Kepala Satuan', `Kepala ${nama}`);
    default:
      return dinas(
        nama.startsWith('Badan') ? 'badan' : 'dinas',
        nama.startsWith('Badan') ? 'Kepala Badan' : 'Kepala Dinas',
        `Kepala ${nama}`,
      );
  }
}

/** Numbers people in the order in which they are added; demo NIP begin with zeros, which no birth date does. */
export class BukuOrang {
  readonly #orang: OrangDemo[] = [];
  readonly #keanggotaan: KeanggotaanDemo[] = [];
  readonly #awalanNip: string;

  constructor(
    private readonly instansi: InstansiReferensi,
    /** Two digits that keep the NIP of one instansi apart from those of another. */
    nomorInstansi: number,
    private readonly mulai: string,
  ) {
    this.#awalanNip = `00000000${String(nomorInstansi).padStart(4, '0')}`;
  }

  /** Adds a person and returns its kode. */
  tambah(surel: string, nama: string): string {
    const kode = `${this.instansi.kode}/${surel}`;
    const nip = `${this.#awalanNip}${String(this.#orang.length + 1).padStart(6, '0')}`;
    this.#orang.push({ kode, nama, nip, surel: `${surel}@${DOMAIN[this.instansi.kode]}` });
    return kode;
  }

  /** Gives a person a peran; `unit` for unit peran only. */
  beri(orang: string, peran: PeranKeanggotaan, jabatan: string, unit: string | null = null): void {
    this.#keanggotaan.push({ orang, peran, unit, jabatan, mulai: this.mulai });
  }

  /** A person with one peran. */
  tambahDengan(surel: string, nama: string, peran: PeranKeanggotaan): string {
    const kode = this.tambah(surel, nama);
    this.beri(kode, peran, nama);
    return kode;
  }

  /** The head of a unit, and with `tim` its team leader and one member. */
  tambahUnit(unit: UnitReferensi, tim: boolean): void {
    const j = jabatanUnit(unit);
    const isi: readonly (readonly [string, string, PeranKeanggotaan])[] = [
      [j.surel[0], j.pimpinan, 'kepala_unit'],
      [j.surel[1], j.ketua, 'ketua_tim'],
      [j.surel[2], j.anggota, 'anggota_tim'],
    ];
    for (const [surel, nama, peran] of tim ? isi : isi.slice(0, 1))
      this.beri(this.tambah(surel, nama), peran, nama, unit.kode);
  }

  get orang(): readonly OrangDemo[] {
    return this.#orang;
  }

  get keanggotaan(): readonly KeanggotaanDemo[] {
    return this.#keanggotaan;
  }
}

/** The people of a unit by their part in its worksheet. */
export interface PelakuUnit {
  readonly kepala: string;
  readonly ketua: string;
  readonly anggota: string;
}

/** Kode of the people of one unit, as `BukuOrang.tambahUnit` made them. */
export function pelakuUnit(instansi: InstansiReferensi, unit: UnitReferensi): PelakuUnit {
  const [kepala, ketua, anggota] = jabatanUnit(unit).surel;
  const kode = (surel: string): string => `${instansi.kode}/${surel}`;
  return { kepala: kode(kepala), ketua: kode(ketua), anggota: kode(anggota) };
}

/** The unit of this kode; throws when the instansi has none: a slip in the demo's own data. */
export function unitKode(instansi: InstansiReferensi, kode: string): UnitReferensi {
  const unit = instansi.unit.find((u) => u.kode === kode);
  if (!unit) throw new Error(`${instansi.kode} has no unit ${kode}`);
  return unit;
}
