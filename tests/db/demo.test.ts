import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_SANDI } from '@/lib/access/demo';
import { cekSandi } from '@/lib/auth/sandi';
import { sidikJari } from '@/lib/db/audit';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { loadFaktaTransisi } from '@/lib/db/repo/kesiapan';
import { jawabanByKode, listJawaban } from '@/lib/db/repo/lke';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { findSkor } from '@/lib/db/repo/skor';
import type { Tx } from '@/lib/db/tenant';
import { roundPoin } from '@/lib/domain/numeric';
import { applyTransisi } from '@/lib/domain/program/apply-transisi';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { type HasilSeedDemo, seedDemo, seedDemoBoleh } from '@/seeds/demo/load';
import { publishAllInstrumen } from '@/seeds/instrumen/publish';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { dalam } from '@/tests/support/pabrik';

const database = await testDatabase();
const HARI = '2026-11-22';
const TABEL = [
  'instansi',
  'unit_kerja',
  'jabatan',
  'masa_jabatan',
  'keanggotaan',
  'penugasan',
  'program',
  'pencanangan',
  'pihak_pencanangan',
  'keikutsertaan',
  'riwayat_tahap',
  'fakta_prasyarat',
  'lke',
  'jawaban',
  'skor_lke',
  'usulan',
  'usulan_unit',
  'langkah_penilaian',
  'penetapan',
  'peristiwa',
  'pengguna',
  'pengelola_platform',
] as const;

let pertama: HasilSeedDemo;

beforeAll(async () => {
  await publishAllInstrumen(database.urls.owner);
  pertama = await seedDemo({ ownerUrl: database.urls.owner, hariIni: HARI });
});

/** One figure per table that changes with any row or column. */
async function cap(): Promise<Record<string, string>> {
  const hasil: Record<string, string> = {};
  for (const tabel of TABEL) {
    const [baris] = await asAdmin<{ cap: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS cap FROM ${tabel} t`,
    );
    hasil[tabel] = baris?.cap ?? '';
  }
  return hasil;
}

/** Keikutsertaan of one unit in one program year of an instansi. */
async function ikut(
  kode: string,
  tahun: number,
  unit: string,
): Promise<{ instansi: string; id: string; tahap: string }> {
  const [baris] = await asAdmin<{ instansi: string; id: string; tahap: string }>(
    `SELECT k.instansi_id AS instansi, k.id, k.tahap::text AS tahap FROM keikutsertaan k
       JOIN instansi i ON i.id = k.instansi_id
       JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
       JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      WHERE i.kode = $1 AND p.tahun = $2 AND u.nama = $3`,
    [kode, tahun, unit],
  );
  if (!baris) throw new Error(`no ${unit} in ${tahun}`);
  return baris;
}

describe('demo: loading', () => {
  test('S0–S4 F107 five stories and an empty instansi', async () => {
    expect(pertama.dimuat).toEqual([
      'tanah-bumbu',
      'kuantan-singingi',
      'bps-sumatera-selatan',
      'serdang-bedagai',
      'timor-tengah-selatan',
      'padang-panjang',
    ]);
    const [baris] = await asAdmin<{ n: string; demo: boolean }>(
      'SELECT count(*) AS n, bool_and(demo) AS demo FROM (SELECT demo FROM instansi UNION ALL SELECT demo FROM pengguna) x',
    );
    expect(baris).toEqual({ n: String(6 + pertama.orang), demo: true });
  });

  test('a second load changes no row, not even on another day', async () => {
    const sebelum = await cap();
    const kedua = await seedDemo({ ownerUrl: database.urls.owner, hariIni: '2027-02-01' });
    expect(kedua).toEqual({ dimuat: [], orang: 0 });
    expect(await cap()).toEqual(sebelum);
    expect(Object.values(sebelum).every((c) => !c.startsWith('0 '))).toBe(true);
  });

  test('a production database of one’s own refuses the demo', () => {
    expect(seedDemoBoleh({ nodeEnv: 'production', databaseEmbedded: false })).toBe(false);
    expect(seedDemoBoleh({ nodeEnv: 'production', databaseEmbedded: true })).toBe(true);
    expect(seedDemoBoleh({ nodeEnv: 'development', databaseEmbedded: false })).toBe(true);
  });
});

describe('demo: what is stored is what the app would have stored', () => {
  test('F17 every stored score equals a recomputation from the stored answers', async () => {
    const daftar = await asAdmin<{
      instansi: string;
      id: string;
      instrumen: string;
      versi: number;
      jumlah: string;
    }>(
      `SELECT l.instansi_id AS instansi, l.id, l.instrumen_id AS instrumen, l.instrumen_versi AS versi,
              (SELECT count(*) FROM jawaban j WHERE j.instansi_id = l.instansi_id AND j.lke_id = l.id) AS jumlah FROM lke l`,
    );
    expect(daftar.length).toBeGreaterThan(100);
    for (const instansi of new Set(daftar.map((l) => l.instansi))) {
      const milik = daftar.filter((l) => l.instansi === instansi);
      await dalam(instansi, async (tx) => {
        for (const l of milik) {
          const skor = await findSkor(tx, l.id);
          if (l.jumlah === '0') {
            expect(skor).toBeNull();
            continue;
          }
          const instrumen = await getInstrumen(tx, l.instrumen, l.versi);
          const baru = scoreLke(instrumen, jawabanByKode(await listJawaban(tx, l.id)), { kosong: 'nol' });
          expect(skor).toMatchObject({
            total: baru.total,
            pengungkit: baru.pengungkit,
            hasil: baru.hasil,
            area: baru.area,
            bagian: baru.bagian,
            predikat: baru.predikat,
            terjawab: baru.terjawab,
            jumlahButir: baru.jumlahButir,
          });
        }
      });
    }
  });

  test('F71 F75 fingerprints of sent, endorsed and proposed worksheets hold', async () => {
    const lke = await asAdmin<{ instansi: string; id: string; sidik: string }>(
      "SELECT instansi_id AS instansi, id, sidik_jari AS sidik FROM lke WHERE status <> 'draf'",
    );
    for (const l of lke)
      await dalam(l.instansi, async (tx) => {
        expect(sidikJari(jawabanByKode(await listJawaban(tx, l.id)))).toBe(l.sidik);
      });
    const usulan = await asAdmin<{ potret: unknown; sidik: string }>(
      'SELECT potret, sidik_jari AS sidik FROM usulan_unit',
    );
    expect(usulan).toHaveLength(6);
    for (const u of usulan) expect(sidikJari(u.potret)).toBe(u.sidik);
  });

  test('F102 each event carries a true fingerprint, a person and a peran', async () => {
    const peristiwa = await asAdmin<Record<string, unknown> & { sidik: string; waktu: Date }>(
      `SELECT id, instansi_id AS "instansiId", waktu, pengguna_id AS "penggunaId", peran, jenis, objek,
              objek_id AS "objekId", unit_id AS "unitId", data, sidik_jari AS sidik FROM peristiwa
        ORDER BY md5(id::text) LIMIT 500`,
    );
    expect(peristiwa).toHaveLength(500);
    for (const { sidik, ...p } of peristiwa)
      expect(sidikJari({ ...p, waktu: p.waktu.toISOString() })).toBe(sidik);
    const [kosong] = await asAdmin<{ n: string }>(
      'SELECT count(*) AS n FROM peristiwa WHERE pengguna_id IS NULL OR peran IS NULL',
    );
    expect(kosong?.n).toBe('0');
  });

  test('every answer has its event', async () => {
    const [baris] = await asAdmin<{ n: string }>(
      `SELECT count(*) AS n FROM jawaban j WHERE NOT EXISTS (
         SELECT 1 FROM peristiwa p WHERE p.instansi_id = j.instansi_id AND p.jenis = 'jawaban_disimpan'
            AND p.objek_id = j.lke_id::text AND p.data->>'kode' = j.kode AND p.data->'sesudah' = coalesce(j.nilai, 'null'))`,
    );
    expect(baris?.n).toBe('0');
  });
});

describe('demo: Tanah Bumbu as people meet it', () => {
  test.each([
    ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'tpi', 86.1],
    ['Rumah Sakit Umum Daerah dr. H. Andi Abdurrahman Noor', 'tpi', 79.42],
    ['Dinas Kependudukan dan Pencatatan Sipil', 'unit', 74],
    ['Puskesmas Pagatan', 'unit', 76.05],
    ['Kecamatan Kusan Hilir', 'unit', 71.82],
    ['Kecamatan Simpang Empat', 'unit', 61.9],
    ['Dinas Pendidikan', 'unit', 60.15],
  ])('F94 %s: %s %d', async (unit, penilai, total) => {
    const k = await ikut('tanah-bumbu', 2027, unit);
    const [baris] = await asAdmin<{ total: number }>(
      `SELECT s.total FROM skor_lke s JOIN lke l ON l.instansi_id = s.instansi_id AND l.id = s.lke_id
        WHERE l.keikutsertaan_id = $1 AND l.penilai = $2`,
      [k.id, penilai],
    );
    expect(roundPoin(baris?.total ?? 0)).toBe(total);
  });

  test('F1 the guards let the ready units go on and hold the others', async () => {
    const langkah = async (unit: string, kode: 'usulkan' | 'kirim_usulan' | 'rekomendasikan') => {
      const k = await ikut('tanah-bumbu', 2027, unit);
      return dalam(k.instansi, async (tx: Tx) => {
        const terkunci = await lockKeikutsertaan(tx, k.id);
        if (!terkunci) throw new Error('gone');
        const fakta = await loadFaktaTransisi(tx, terkunci, null);
        return applyTransisi(terkunci.tahap, kode, { ...fakta, hariIni: HARI });
      });
    };
    for (const unit of [
      'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      'Rumah Sakit Umum Daerah dr. H. Andi Abdurrahman Noor',
    ])
      expect(await langkah(unit, 'usulkan')).toEqual({ ok: true, value: 'pengusulan' });
    expect(await langkah('Kecamatan Batulicin', 'kirim_usulan')).toEqual({ ok: true, value: 'penilaian' });
    expect((await langkah('Puskesmas Pagatan', 'usulkan')).ok).toBe(false);
    expect((await langkah('Kecamatan Karang Bintang', 'rekomendasikan')).ok).toBe(false);
  });

  test('F104 the demo password opens the accounts; each peran occurs', async () => {
    const [akun] = await asAdmin<{ hash: string }>(
      "SELECT sandi_hash AS hash FROM pengguna WHERE surel = 'sekretaris.dukcapil@tanahbumbu.example'",
    );
    expect(await cekSandi(akun?.hash ?? null, DEMO_SANDI)).toBe(true);
    const peran = await asAdmin<{ peran: string }>('SELECT DISTINCT peran::text AS peran FROM keanggotaan');
    expect(peran).toHaveLength(9);
    const [lain] = await asAdmin<{ tpn: string; platform: string }>(
      'SELECT (SELECT count(*) FROM penugasan) AS tpn, (SELECT count(*) FROM pengelola_platform) AS platform',
    );
    expect(lain).toEqual({ tpn: '4', platform: '1' });
  });

  test('F102 a tenant sees its own rows only', async () => {
    const [tanahBumbu] = await asAdmin<{ id: string }>("SELECT id FROM instansi WHERE kode = 'tanah-bumbu'");
    const terlihat = await dalam(tanahBumbu?.id ?? '', (tx) => tx.db.unitKerja.count());
    const [semua] = await asAdmin<{ n: string }>(
      'SELECT count(*) AS n FROM unit_kerja WHERE instansi_id = $1',
      [tanahBumbu?.id],
    );
    expect(String(terlihat)).toBe(semua?.n);
  });
});
