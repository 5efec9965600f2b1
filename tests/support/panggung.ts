import type { z } from 'zod';
import type { Sesi } from '@/lib/access/kini';
import { newId } from '@/lib/db/id';
import { lkeByPenilai, setDikembalikan, upsertJawaban } from '@/lib/db/repo/lke';
import { insertPencanangan } from '@/lib/db/repo/pencanangan';
import { insertUsulanUnit, upsertLangkah } from '@/lib/db/repo/usulan';
import type { Tx } from '@/lib/db/tenant';
import { isPeranUnit, type Peran } from '@/lib/domain/wewenang/peran';
import { contohInput } from '@/tests/support/contoh-input';
import { buatIsi, type IdIsi, type Keadaan } from '@/tests/support/isi-instansi';
import { buatInstansi, buatSesi, dalam } from '@/tests/support/pabrik';
import { SUSUNAN_PENGATURAN } from '@/tests/support/panggung-pengaturan';

/** A tenant of its own in which one valid call of one action can be made. */
export interface Panggung {
  readonly instansiId: string;
  readonly sesi: Sesi;
  readonly input: unknown;
}

/** What must be so before an action can succeed, beyond the plain sample. */
export interface SusunanPanggung {
  readonly keadaan?: Keadaan;
  /** Puts into the database what the action presupposes. */
  readonly siapkan?: (tx: Tx, ids: IdIsi) => Promise<unknown>;
  /** Changes to the smallest sample of the schema; a function gives another value for every stage. */
  readonly input?: Readonly<Record<string, unknown>>;
}

const BUTIR = 'A.I.1.i.a';
const DIBANGUN: Keadaan = { tahap: 'pembangunan', penilai: 'unit' };
const DIPERIKSA: Keadaan = { tahap: 'pembangunan', penilai: 'tpi' };
const DINILAI: Keadaan = { tahap: 'penilaian', penilai: 'unit' };

const isiButir = (tx: Tx, lkeId: string) =>
  upsertJawaban(tx, lkeId, tx.instansiId, { kode: BUTIR, nilai: 'Ya', catatan: null, versi: 0 });

const kirimUnit = (tx: Tx, { lkeId }: IdIsi) =>
  tx.db.lke.updateMany({ where: { id: lkeId as string }, data: { status: 'terkirim' } });

const lembarUnit = async (tx: Tx, ids: IdIsi) =>
  (await lkeByPenilai(tx, ids.keikutsertaanId as string)).unit?.id as string;

const canangkan = (tx: Tx, ids: IdIsi) =>
  insertPencanangan(tx, newId(), {
    programId: ids.programId as string,
    unitId: null,
    tanggal: '2026-01-05',
    tempat: null,
    moda: 'acara',
    naskah: null,
    publikasi: [],
    pihak: [],
  });

const DICANANGKAN: SusunanPanggung = {
  keadaan: { tahap: 'pencanangan', penilai: 'tpi' },
  siapkan: canangkan,
};
const SIMPAN = { kode: BUTIR, nilai: 'Ya' };

/** Actions that need more than the smallest sample in one of the plain states. */
const SUSUNAN: Readonly<Record<string, SusunanPanggung>> = {
  'jawaban.simpan_unit': { keadaan: DIBANGUN, input: SIMPAN },
  'jawaban.simpan_tpi': { keadaan: DIPERIKSA, input: SIMPAN },
  'jawaban.simpan_tpn': { keadaan: { tahap: 'penilaian', penilai: 'tpn' }, input: SIMPAN },
  'lke.kembalikan': { keadaan: DIBANGUN, siapkan: kirimUnit },
  'lke.tarik': { keadaan: DIBANGUN, siapkan: kirimUnit },
  'lke.kembalikan_butir': {
    keadaan: DIBANGUN,
    siapkan: async (tx, ids) => {
      await isiButir(tx, ids.lkeId as string);
      await kirimUnit(tx, ids);
    },
    input: { kode: BUTIR },
  },
  'lke.batal_kembalikan_butir': {
    keadaan: DIBANGUN,
    siapkan: async (tx, ids) => {
      await isiButir(tx, ids.lkeId as string);
      await setDikembalikan(tx, ids.lkeId as string, BUTIR, 'Lampirkan laporannya');
      await kirimUnit(tx, ids);
    },
    input: { kode: BUTIR },
  },
  'lke.setujui_sekaligus': {
    keadaan: DIPERIKSA,
    siapkan: async (tx, ids) => isiButir(tx, await lembarUnit(tx, ids)),
    input: { kode: [BUTIR] },
  },
  'lke.urungkan_setuju': {
    keadaan: DIPERIKSA,
    siapkan: (tx, ids) => isiButir(tx, ids.lkeId as string),
    input: { daftar: [{ kode: BUTIR, versi: 1 }] },
  },
  'pembangunan.mulai': DICANANGKAN,
  'pembangunan.mulai_banyak': DICANANGKAN,
  'keikutsertaan.ubah': { keadaan: DIBANGUN, input: { versi: 1 } },
  'prasyarat.catat': { keadaan: DIBANGUN, input: { kode: 'tlhp', nilai: 100 } },
  'penetapan.terbitkan': { keadaan: { tahap: 'penetapan', penilai: 'unit' }, input: { versi: 1 } },
  'tpn.catat_langkah': { keadaan: DINILAI },
  'tpn.bina_kembali': {
    keadaan: DINILAI,
    siapkan: (tx, ids) =>
      upsertLangkah(tx, ids.keikutsertaanId as string, {
        langkah: 'administrasi',
        hasil: 'tidak_lolos',
        tanggal: '2026-07-01',
        catatan: null,
        versi: 0,
      }),
  },
  'usulan.ubah_surat': { keadaan: DIBANGUN, input: { versi: 1 } },
  'usulan.keluarkan_unit': {
    keadaan: { tahap: 'pengusulan', penilai: 'unit' },
    siapkan: (tx, ids) =>
      insertUsulanUnit(tx, {
        usulanId: ids.usulanId as string,
        keikutsertaanId: ids.keikutsertaanId as string,
        target: 'WBK',
        potret: {},
        sidikJari: '-',
      }),
  },
};

/**
 * What other tests send twice instead: actions/jalur-utama.test.ts those at the end of its long road, and
 * actions/platform.test.ts the registration, whose tenant is its own request key.
 */
export const DI_TEMPAT_LAIN: readonly string[] = [
  'instansi.daftarkan',
  'lke.kirim',
  'lke.sahkan_tpi',
  'lke.sahkan_tpn',
  'penetapan.masukkan',
  'tpn.rekomendasikan',
  'usulan.kirim',
  'usulan.masukkan_unit',
];

/** How to set the stage for an action; by default the plain sample while the unit builds. */
export function susunanOf(aksi: string): SusunanPanggung {
  return { keadaan: DIBANGUN, ...(SUSUNAN[aksi] ?? SUSUNAN_PENGATURAN[aksi]) };
}

/** A fresh tenant in the state that this action presupposes, its caller and a valid input. */
export async function buatPanggung(
  susunan: SusunanPanggung,
  schema: z.ZodType,
  peran: Peran,
): Promise<Panggung> {
  const instansi = await buatInstansi();
  const ids = await buatIsi(instansi, instansi.unitId, susunan.keadaan);
  await dalam(instansi.id, async (tx) => susunan.siapkan?.(tx, ids));
  const sesi = await buatSesi(
    instansi,
    peran as Exclude<Peran, 'admin_platform'>,
    isPeranUnit(peran) ? instansi.unitId : null,
  );
  const ganti = Object.entries(susunan.input ?? {}).map(([k, v]) => [k, typeof v === 'function' ? v() : v]);
  const input = { ...(contohInput(schema, ids) as object), ...Object.fromEntries(ganti) };
  return { instansiId: instansi.id, sesi, input };
}
