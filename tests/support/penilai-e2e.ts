import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from 'playwright/test';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { jawabanTerbaik } from '@/tests/support/jawaban-uji';
import { sql } from '@/tests/support/lke-e2e';

// As the app itself has it: published in the database.
const [dimuat] = await sql<{ data: Instrumen }>(
  "SELECT data FROM instrumen_versi WHERE id = 'permenpanrb-90-2021' AND versi = 1",
);
if (!dimuat) throw new Error('the instrumen is not published');
const instrumen = dimuat.data;

/** Best answers to every butir, in the order of the LKE. */
export const TERBAIK = jawabanTerbaik(instrumen);

const ORANG = {
  admin_instansi: 'Kepala Bagian Organisasi',
  pimpinan: 'Bupati Uji',
  tpi_ketua: 'Inspektur Pembantu Wilayah II',
  tpn: 'Evaluator TPN',
} as const;

/** A tenant of its own, so that specs never meet on the same worksheets. */
export interface DuniaPenilai {
  readonly instansiId: string;
  readonly programId: string;
  /** E-mail address by peran. */
  readonly surel: Readonly<Record<keyof typeof ORANG, string>>;
}

export interface UnitE2e {
  readonly nama: string;
  readonly keikutsertaanId: string;
  readonly unit: string;
  readonly tpi: string;
}

/** Makes an instansi with its program and the people around an assessment. */
export async function buatDuniaPenilai(): Promise<DuniaPenilai> {
  const [instansiId, programId] = [randomUUID(), randomUUID()];
  const ekor = randomUUID().slice(0, 8);
  await sql(
    `INSERT INTO instansi (id, kode, nama, nama_pendek, jenis, zona_waktu, demo)
     VALUES ($1, $2, 'Pemerintah Kabupaten Uji Penilaian', 'Uji Penilaian', 'kabupaten', 'WITA', true)`,
    [instansiId, `nilai-${ekor}`],
  );
  await sql(
    `INSERT INTO program (instansi_id, id, tahun, nama, instrumen_id, instrumen_versi, kosong, tpi_tutup, usulan_tutup)
     VALUES ($1, $2, 2027, 'Siklus 2027', $3, $4, 'nol', current_date + 20, current_date + 60)`,
    [instansiId, programId, instrumen.id, instrumen.versi],
  );
  const surel = {} as Record<keyof typeof ORANG, string>;
  for (const [peran, jabatan] of Object.entries(ORANG) as [keyof typeof ORANG, string][]) {
    surel[peran] = `${peran}-${ekor}@uji.example`;
    const id = randomUUID();
    await sql(
      `INSERT INTO pengguna (id, surel, nama, sandi_hash, demo)
       SELECT $1, $2, $3, sandi_hash, true FROM pengguna WHERE demo AND sandi_hash IS NOT NULL LIMIT 1`,
      [id, surel[peran], jabatan],
    );
    if (peran === 'tpn') {
      await sql(
        `INSERT INTO penugasan (instansi_id, id, pengguna_id, program_id, nomor_surat, mulai)
         VALUES ($1, gen_random_uuid(), $2, $3, 'ST-1', '2020-01-01')`,
        [instansiId, id, programId],
      );
    } else {
      await sql(
        `INSERT INTO keanggotaan (instansi_id, id, pengguna_id, peran, jabatan, mulai)
         VALUES ($1, gen_random_uuid(), $2, $3::peran, $4, '2020-01-01')`,
        [instansiId, id, peran, jabatan],
      );
    }
  }
  return { instansiId, programId, surel };
}

/** A unit that sent its complete LKE; with `tpi` also TPI's answers, endorsed, and every prerequisite met. */
export async function buatUnit(
  { instansiId, programId }: DuniaPenilai,
  nama: string,
  { tpi, jawaban = TERBAIK }: { tpi?: 'disahkan'; jawaban?: ReadonlyMap<string, NilaiJawaban> } = {},
): Promise<UnitE2e> {
  const [unitId, keikutsertaanId, unit, lkeTpi, oleh] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await sql(
    `INSERT INTO unit_kerja (instansi_id, id, jalur, nama, jenis, mulai)
     VALUES ($1, $2, ARRAY[$2::uuid], $3, 'kecamatan', '2020-01-01')`,
    [instansiId, unitId, nama],
  );
  await sql(
    `INSERT INTO keikutsertaan (instansi_id, id, program_id, unit_id, tahap, target, membangun_sejak)
     VALUES ($1, $2, $3, $4, 'pembangunan', 'WBK', '2024-01-01')`,
    [instansiId, keikutsertaanId, programId, unitId],
  );
  await sql(`INSERT INTO pengguna (id, surel, nama, demo) VALUES ($1, $2, 'Seksi Pelayanan Umum', true)`, [
    oleh,
    `unit-${oleh}@uji.example`,
  ]);
  const sisip = async (
    id: string,
    penilai: string,
    status: string,
    isi: ReadonlyMap<string, NilaiJawaban>,
  ) => {
    await sql(
      `INSERT INTO lke (instansi_id, id, keikutsertaan_id, penilai, status, instrumen_id, instrumen_versi, dikirim_pada,
                        disahkan_pada, sidik_jari)
       VALUES ($1, $2, $3, $4::penilai, $5::status_lke, $6, $7, now() - interval '3 days', now(), '-')`,
      [instansiId, id, keikutsertaanId, penilai, status, instrumen.id, instrumen.versi],
    );
    await sql(
      `INSERT INTO jawaban (instansi_id, lke_id, kode, nilai, catatan, diubah_oleh, diubah_pada)
       SELECT $1, $2, kode, nilai, $4, $5, now() - interval '5 days' FROM jsonb_each($3::jsonb) AS j(kode, nilai)`,
      [
        instansiId,
        id,
        JSON.stringify(Object.fromEntries(isi)),
        penilai === 'unit' ? 'Sudah diterapkan.' : null,
        oleh,
      ],
    );
    const skor = scoreLke(instrumen, Object.fromEntries(isi));
    await sql(
      `INSERT INTO skor_lke (instansi_id, lke_id, total, pengungkit, hasil, area, bagian, predikat, terjawab,
                             jumlah_butir, mesin_versi)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`,
      [
        instansiId,
        id,
        skor.total,
        skor.pengungkit,
        skor.hasil,
        JSON.stringify(skor.area),
        JSON.stringify(skor.bagian),
        JSON.stringify(skor.predikat),
        skor.terjawab,
        skor.jumlahButir,
      ],
    );
  };
  await sisip(unit, 'unit', 'terkirim', jawaban);
  await sisip(
    lkeTpi,
    'tpi',
    tpi === 'disahkan' ? 'disahkan' : 'draf',
    tpi === 'disahkan' ? jawaban : new Map(),
  );
  if (tpi === 'disahkan') await penuhi(instansiId, programId, keikutsertaanId);
  return { nama, keikutsertaanId, unit, tpi: lkeTpi };
}

/** Every prerequisite of Tabel 5, as recorded by the admin. */
async function penuhi(instansiId: string, programId: string, keikutsertaanId: string): Promise<void> {
  const fakta: readonly [string, string | number | boolean, string | null][] = [
    ['opini_bpk', 'WTP', null],
    ['sakip', 'B', null],
    ['indeks_rb', 'CC', null],
    ['spip', 3, null],
    ['layanan_inti', true, keikutsertaanId],
    ['dampak', true, keikutsertaanId],
    ['tlhp', 100, keikutsertaanId],
    ['lhkpn_lhkan', 100, keikutsertaanId],
    ['sakip_internal', 'B', keikutsertaanId],
  ];
  for (const [kode, nilai, kid] of fakta) {
    await sql(
      `INSERT INTO fakta_prasyarat (instansi_id, id, program_id, keikutsertaan_id, kode, nilai, per_tanggal, sumber)
       VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, '2026-01-01', 'Surat') ON CONFLICT DO NOTHING`,
      [instansiId, programId, kid, kode, JSON.stringify(nilai)],
    );
  }
}

/** Presses Tab until this element has the focus; a keyboard person must be able to reach it. */
export async function tabKe(page: Page, tujuan: Locator, tombol: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let kali = 0; kali < 120; kali += 1) {
    if (await tujuan.evaluate((el) => el === document.activeElement)) return;
    await page.keyboard.press(tombol);
  }
  await expect(tujuan).toBeFocused();
}
