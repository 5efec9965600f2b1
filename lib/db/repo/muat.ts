import 'server-only';
import { barisPeristiwa, type Kejadian } from '@/lib/db/audit';
import { appClient } from '@/lib/db/client';
import { Prisma, type PrismaClient } from '@/lib/db/generated/client';
import { MESIN_VERSI } from '@/lib/db/repo/skor';
import type { Tx } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { SkorLke } from '@/lib/domain/skor/types';

/** Rows per statement: PostgreSQL takes at most 65,535 parameters. */
const PER_PERNYATAAN = 1_000;

type Tanpa<T> = Omit<T, 'instansiId'>;

/** Everything of one instansi, ready to be stored; `instansiId` is added here. */
export interface MuatanInstansi {
  readonly instansi: Omit<Prisma.InstansiCreateManyInput, 'id'>;
  readonly unitKerja: readonly Tanpa<Prisma.UnitKerjaCreateManyInput>[];
  readonly jabatan: readonly Tanpa<Prisma.JabatanCreateManyInput>[];
  readonly masaJabatan: readonly Tanpa<Prisma.MasaJabatanCreateManyInput>[];
  readonly keanggotaan: readonly Tanpa<Prisma.KeanggotaanCreateManyInput>[];
  readonly program: readonly Tanpa<Prisma.ProgramCreateManyInput>[];
  readonly penugasan: readonly Tanpa<Prisma.PenugasanCreateManyInput>[];
  readonly pencanangan: readonly Tanpa<Prisma.PencananganCreateManyInput>[];
  readonly pihakPencanangan: readonly Tanpa<Prisma.PihakPencananganCreateManyInput>[];
  readonly keikutsertaan: readonly Tanpa<Prisma.KeikutsertaanCreateManyInput>[];
  readonly riwayatTahap: readonly Tanpa<Prisma.RiwayatTahapCreateManyInput>[];
  readonly faktaPrasyarat: readonly Tanpa<Prisma.FaktaPrasyaratCreateManyInput>[];
  readonly lke: readonly Tanpa<Prisma.LkeCreateManyInput>[];
  readonly jawaban: readonly (Omit<Tanpa<Prisma.JawabanCreateManyInput>, 'nilai'> & {
    readonly nilai: NilaiJawaban | null;
  })[];
  readonly skor: readonly { readonly lkeId: string; readonly skor: SkorLke; readonly diubahPada: Date }[];
  readonly usulan: readonly Tanpa<Prisma.UsulanCreateManyInput>[];
  readonly usulanUnit: readonly Tanpa<Prisma.UsulanUnitCreateManyInput>[];
  readonly langkahPenilaian: readonly Tanpa<Prisma.LangkahPenilaianCreateManyInput>[];
  readonly penetapan: readonly Tanpa<Prisma.PenetapanCreateManyInput>[];
  readonly peristiwa: readonly (Kejadian & { readonly isi: PeristiwaBaru })[];
}

/** True when this instansi is stored already. */
export async function adaInstansi(tx: Tx): Promise<boolean> {
  return (await tx.db.instansi.count({ where: { id: tx.instansiId } })) > 0;
}

/** Stores a whole instansi, parents before children, in the caller's transaction. */
export async function muatInstansi(tx: Tx, m: MuatanInstansi): Promise<void> {
  const { instansiId, db } = tx;
  const milik = <T extends object>(baris: readonly T[]) => baris.map((b) => ({ ...b, instansiId }));
  await db.instansi.create({ data: { ...m.instansi, id: instansiId } });
  await db.unitKerja.createMany({ data: milik(m.unitKerja) });
  await db.jabatan.createMany({ data: milik(m.jabatan) });
  await db.masaJabatan.createMany({ data: milik(m.masaJabatan) });
  await db.keanggotaan.createMany({ data: milik(m.keanggotaan) });
  await db.program.createMany({ data: milik(m.program) });
  await db.penugasan.createMany({ data: milik(m.penugasan) });
  await db.pencanangan.createMany({ data: milik(m.pencanangan) });
  await db.pihakPencanangan.createMany({ data: milik(m.pihakPencanangan) });
  await db.keikutsertaan.createMany({ data: milik(m.keikutsertaan) });
  await db.riwayatTahap.createMany({ data: milik(m.riwayatTahap) });
  await db.faktaPrasyarat.createMany({ data: milik(m.faktaPrasyarat) });
  await db.lke.createMany({ data: milik(m.lke) });
  for (const sebagian of potong(m.jawaban))
    await db.jawaban.createMany({
      data: milik(sebagian).map((j) => ({ ...j, nilai: j.nilai === null ? Prisma.DbNull : json(j.nilai) })),
    });
  await db.skorLke.createMany({
    data: m.skor.map(({ lkeId, skor, diubahPada }) => ({
      instansiId,
      lkeId,
      diubahPada,
      total: skor.total,
      pengungkit: skor.pengungkit,
      hasil: skor.hasil,
      area: json(skor.area),
      bagian: json(skor.bagian),
      predikat: json(skor.predikat),
      terjawab: skor.terjawab,
      jumlahButir: skor.jumlahButir,
      mesinVersi: MESIN_VERSI,
    })),
  });
  await db.usulan.createMany({ data: milik(m.usulan) });
  await db.usulanUnit.createMany({ data: milik(m.usulanUnit) });
  await db.langkahPenilaian.createMany({ data: milik(m.langkahPenilaian) });
  await db.penetapan.createMany({ data: milik(m.penetapan) });
  for (const sebagian of potong(m.peristiwa))
    await db.peristiwa.createMany({
      data: sebagian.map(({ isi, ...kejadian }) => {
        const baris = barisPeristiwa(instansiId, kejadian, isi);
        return { ...baris, data: json(baris.data) };
      }),
    });
}

/** A value that is plain data as Prisma's JSON input type, which knows no readonly. */
function json(nilai: unknown): Prisma.InputJsonValue {
  return nilai as Prisma.InputJsonValue;
}

function potong<T>(baris: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(baris.length / PER_PERNYATAAN) }, (_, i) =>
    baris.slice(i * PER_PERNYATAAN, (i + 1) * PER_PERNYATAAN),
  );
}

/** Accounts that do not exist yet; existing ones keep whatever they have become. */
export async function muatPengguna(
  daftar: readonly Required<
    Pick<Prisma.PenggunaCreateManyInput, 'id' | 'surel' | 'nip' | 'nama' | 'sandiHash' | 'demo' | 'demoUrut'>
  >[],
): Promise<number> {
  const { count } = await appClient().pengguna.createMany({ data: [...daftar], skipDuplicates: true });
  return count;
}

/** Makes these people admins of the platform, as the owner role: the app itself may not. */
export async function muatPengelola(
  owner: PrismaClient,
  penggunaIdList: readonly string[],
  mulai: string,
): Promise<void> {
  await owner.pengelolaPlatform.createMany({
    data: penggunaIdList.map((penggunaId) => ({ penggunaId, mulai: new Date(mulai) })),
    skipDuplicates: true,
  });
}
