import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Sesi } from '@/lib/access/kini';
import { newId } from '@/lib/db/id';
import { insertProgram } from '@/lib/db/repo/program';
import { listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import { getLkeArea, type LkeAreaView } from '@/lib/queries/lke';
import { getLkeDaftar } from '@/lib/queries/lke-daftar';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { hitungPernyataan } from '@/tests/support/hitung-pernyataan';
import { jawabanTerbaik } from '@/tests/support/jawaban-uji';
import { buatLke, tambahLke } from '@/tests/support/lke-uji';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';

await testDatabase();

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

let a: InstansiUji;
let lkeId: string;
let keikutsertaanId: string;
let tpiId: string;
const s = {} as Record<'anggota' | 'kepala' | 'tetangga' | 'pimpinan' | 'tpi' | 'asing', Sesi>;

async function baca(siapa: Sesi | null, area = 'PW', id = lkeId) {
  kini.sesi = siapa;
  return getLkeArea(id, area);
}

async function lihat(siapa: Sesi, area = 'PW'): Promise<LkeAreaView> {
  const hasil = await baca(siapa, area);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

async function tulis(id: string, kode: string, nilai: unknown, catatan: string | null, oleh: Sesi) {
  await asAdmin(
    `INSERT INTO jawaban (instansi_id, lke_id, kode, nilai, catatan, diubah_oleh) VALUES ($1, $2, $3, $4, $5, $6)`,
    [a.id, id, kode, JSON.stringify(nilai), catatan, oleh.penggunaId],
  );
}

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  ({ lkeId, keikutsertaanId } = await buatLke(a, a.unitId));
  tpiId = await tambahLke(a, keikutsertaanId, 'tpi');
  s.anggota = await buatSesi(a, 'anggota_tim', a.unitId);
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.tetangga = await buatSesi(a, 'anggota_tim', a.unitLainId);
  s.pimpinan = await buatSesi(a, 'pimpinan');
  s.tpi = await buatSesi(a, 'tpi_anggota');
  s.asing = await buatSesi(b, 'anggota_tim', b.unitId);
  await tulis(lkeId, 'A.I.5.iv.b', 'B', 'Semester I selesai', s.anggota);
  await tulis(tpiId, 'A.I.5.iv.b', 'C', 'Tanpa tanggal rapat', s.tpi);
});

describe('F26 F30 the worksheet of a unit as its desk reads it', () => {
  test('another unit, another instansi, an unknown id, area or assessor’s worksheet is not found', async () => {
    for (const siapa of [s.tetangga, s.asing])
      expect(await baca(siapa)).toEqual({ ok: false, error: 'NOT_FOUND' });
    expect(await baca(null)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
    for (const [area, id] of [
      ['XX', lkeId],
      ['PW', randomUUID()],
      ['PW', 'bukan-id'],
      ['PW', tpiId],
    ] as const)
      expect(await baca(s.anggota, area, id)).toEqual({ ok: false, error: 'NOT_FOUND' });
  });

  test('the instrumen, answers with writer and version, and what holds the target', async () => {
    const view = await lihat(s.anggota, 'HASIL');
    expect(view).toMatchObject({ areaKode: 'HASIL', status: 'draf', target: 'WBK', kosong: 'nol' });
    expect(view.instrumen.komponen).toHaveLength(2);
    expect(view.instrumen.prasyarat).toEqual([]);
    expect(view.jawaban['A.I.5.iv.b']).toMatchObject({
      nilai: 'B',
      catatan: 'Semester I selesai',
      versi: 1,
      oleh: s.anggota.nama,
      dikembalikan: null,
    });
    expect(view.syaratLain).toContainEqual({
      kode: 'opini_bpk',
      label: 'Opini BPK atas laporan keuangan instansi',
      keterangan: 'Belum dicatat; diminta WTP.',
    });
  });

  test('the unit fills in, only its kepala sends; everybody else reads and is told who fills in (F104)', async () => {
    expect(await lihat(s.anggota)).toMatchObject({
      isi: { boleh: true, alasan: null },
      kirim: { boleh: false, alasan: 'Yang mengirim LKE ke TPI adalah kepala unit.' },
    });
    expect(await lihat(s.kepala)).toMatchObject({ isi: { boleh: true }, kirim: { boleh: true } });
    for (const siapa of [s.pimpinan, s.tpi]) {
      const { isi, kirim, tarik } = await lihat(siapa);
      expect([isi.boleh, kirim.boleh, tarik.tampil]).toEqual([false, false, false]);
      expect(isi.alasan).toContain('Puskesmas Pagatan');
    }
  });

  test('at most ten statements for a page (P2), the transaction’s own included', async () => {
    await lihat(s.anggota);
    const jumlah = await hitungPernyataan(() => lihat(s.anggota));
    expect(jumlah).toBeGreaterThan(4);
    expect(jumlah).toBeLessThanOrEqual(10);
  });

  test('without an area it opens at the first one with a blank butir', async () => {
    const mp = listKelompokArea((await lihat(s.anggota)).instrumen)[0]!;
    const terbaik = jawabanTerbaik((await lihat(s.anggota)).instrumen);
    kini.sesi = s.anggota;
    expect(await getLkeArea(lkeId, null)).toMatchObject({ ok: true, value: { areaKode: 'MP' } });
    for (const kode of mp.butir) await tulis(lkeId, kode, terbaik.get(kode), null, s.anggota);
    expect(await getLkeArea(lkeId, null)).toMatchObject({ ok: true, value: { areaKode: 'TT' } });
  });

  test('F9 the list holds what is in reach: own unit and below, the whole instansi, never another one', async () => {
    const daftar = async (siapa: Sesi) => {
      kini.sesi = siapa;
      const hasil = await getLkeDaftar();
      if (!hasil.ok) throw new Error(hasil.error);
      return { satunya: hasil.value.satunya, unit: hasil.value.daftar.map(({ unit }) => unit) };
    };
    expect(await daftar(s.anggota)).toEqual({ satunya: lkeId, unit: ['Puskesmas Pagatan'] });
    const indukSesi = await buatSesi(a, 'kepala_unit', a.indukId);
    expect(await daftar(indukSesi)).toEqual({ satunya: lkeId, unit: ['Puskesmas Pagatan'] });
    expect(await daftar(s.pimpinan)).toEqual({ satunya: null, unit: ['Puskesmas Pagatan'] });
    for (const siapa of [s.tetangga, s.asing])
      expect(await daftar(siapa)).toEqual({ satunya: null, unit: [] });
    // TPN reads a unit only once it has been proposed.
    expect(await daftar(await buatSesi(a, 'tpn'))).toEqual({ satunya: null, unit: [] });
    kini.sesi = null;
    expect(await getLkeDaftar()).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });
});

describe('F21 F67 F68 what the unit sees of TPI', () => {
  test('nothing while TPI is at work', async () => {
    await asAdmin(
      "UPDATE lke SET status = 'terkirim', dikirim_pada = now(), dikirim_oleh = $2 WHERE id = $1",
      [lkeId, s.kepala.penggunaId],
    );
    const view = await lihat(s.kepala);
    expect(view.jawaban['A.I.5.iv.b']?.tpi).toBeNull();
    expect(view.isi.alasan).toContain(`oleh ${s.kepala.nama}`);
    expect(view.tarik).toMatchObject({ tampil: true, boleh: false });
    expect(view.tarik.alasan).toContain('TPI sudah mulai menilai');
  });

  test('TPI’s value and remark on the butir that it sent back, which alone may be answered', async () => {
    await asAdmin('UPDATE jawaban SET dikembalikan = $2 WHERE lke_id = $1', [lkeId, 'Lampirkan notula']);
    const view = await lihat(s.anggota);
    expect(view.isi.boleh).toBe(false);
    expect(view.isiDikembalikan).toBe(true);
    expect(view.jawaban['A.I.5.iv.b']).toMatchObject({
      dikembalikan: 'Lampirkan notula',
      tpi: { nilai: 'C', catatan: 'Tanpa tanggal rapat' },
    });
    expect((await lihat(s.pimpinan)).isiDikembalikan).toBe(false);
  });

  test('everything once TPI has endorsed, and then nothing may change', async () => {
    await asAdmin('UPDATE jawaban SET dikembalikan = NULL WHERE lke_id = $1', [lkeId]);
    await asAdmin("UPDATE lke SET status = 'disahkan', disahkan_pada = now() WHERE id = $1", [tpiId]);
    const view = await lihat(s.anggota);
    expect(view.jawaban['A.I.5.iv.b']?.tpi).toEqual({ nilai: 'C', catatan: 'Tanpa tanggal rapat' });
    expect(view).toMatchObject({
      isi: { boleh: false },
      isiDikembalikan: false,
      tpi: { status: 'disahkan' },
    });
    expect(view.isi.alasan).toContain('mengesahkan');
  });

  test('the reason and TPI’s work when the whole worksheet came back', async () => {
    await asAdmin("UPDATE lke SET status = 'draf', dikirim_pada = NULL WHERE id = ANY($1)", [[lkeId, tpiId]]);
    await asAdmin(
      `INSERT INTO peristiwa (instansi_id, id, pengguna_id, jenis, objek, objek_id, data, sidik_jari)
       VALUES ($1, $2, $3, 'lke_dikembalikan', 'lke', $4, $5, '-')`,
      [a.id, newId(), s.tpi.penggunaId, lkeId, JSON.stringify({ alasan: 'Banyak bukti belum bertanggal' })],
    );
    const view = await lihat(s.anggota);
    expect(view.pengembalian).toMatchObject({ oleh: s.tpi.nama, alasan: 'Banyak bukti belum bertanggal' });
    expect(view.jawaban['A.I.5.iv.b']?.tpi?.nilai).toBe('C');
    expect(view.isi.boleh).toBe(true);
  });
});

describe('F12 F34 last year’s answers', () => {
  test('the latest earlier year of the same instrumen and unit, with TPI’s endorsed value', async () => {
    expect((await lihat(s.anggota)).lalu).toBeNull();
    const programId = await dalam(a.id, (tx) =>
      insertProgram(tx, {
        tahun: 2025,
        nama: 'Zona Integritas 2025',
        instrumenId: 'permenpanrb-90-2021',
        instrumenVersi: 1,
        kosong: 'nol',
        mandiriBuka: null,
        mandiriTutup: null,
        tpiTutup: null,
        usulanTutup: null,
      }),
    );
    const lama = { ...a, programId };
    const dulu = await buatLke(lama, a.unitId);
    const duluTpi = await tambahLke(lama, dulu.keikutsertaanId, 'tpi');
    await tulis(dulu.lkeId, 'A.I.5.iv.b', 'B', null, s.anggota);
    await tulis(duluTpi, 'A.I.5.iv.b', 'C', 'Hanya sekali', s.tpi);
    expect((await lihat(s.anggota)).lalu).toBeNull();
    await asAdmin("UPDATE lke SET status = 'terkirim' WHERE id = $1", [dulu.lkeId]);
    const tanpaTpi = {
      tahun: 2025,
      jawaban: { 'A.I.5.iv.b': { nilai: 'B', tpiNilai: null, tpiCatatan: null } },
    };
    expect((await lihat(s.anggota)).lalu).toEqual(tanpaTpi);
    await asAdmin("UPDATE lke SET status = 'disahkan' WHERE id = $1", [duluTpi]);
    expect((await lihat(s.anggota)).lalu?.jawaban['A.I.5.iv.b']).toEqual({
      nilai: 'B',
      tpiNilai: 'C',
      tpiCatatan: 'Hanya sekali',
    });
  });
});
