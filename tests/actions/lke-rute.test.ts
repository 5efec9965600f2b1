import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { GET as riwayat } from '@/app/api/jawaban/riwayat/route';
import { POST as simpanTpi } from '@/app/api/jawaban/tpi/route';
import { POST as simpanTpn } from '@/app/api/jawaban/tpn/route';
import { POST as simpanUnit } from '@/app/api/jawaban/unit/route';
import type { Sesi } from '@/lib/access/kini';
import type { RiwayatJawabanView } from '@/lib/queries/riwayat-jawaban';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatLke, kueSesi, tambahLke } from '@/tests/support/lke-uji';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';

await testDatabase();

/** Whose session `readAs` finds: queries read it from the request, which a test does not have. */
const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

const ALAMAT = 'http://localhost:3000';
const BUTIR = 'A.I.5.iv.b';

interface Jawab {
  readonly status: number;
  readonly isi: {
    ok: boolean;
    data?: { versi: number; waktu: string; total: number; terjawab: number };
    error?: { code: string; message: string; detail?: Record<string, unknown> };
  };
}

type Rute = (request: Request) => Promise<Response>;

async function kirim(
  rute: Rute,
  input: unknown,
  {
    cookie = null as string | null,
    kunci = randomUUID() as unknown,
    origin = ALAMAT as string | null,
    body = undefined as string | undefined,
  } = {},
): Promise<Jawab> {
  const headers = new Headers({ 'content-type': 'application/json', host: 'localhost:3000' });
  if (cookie) headers.set('cookie', cookie);
  if (origin !== null) headers.set('origin', origin);
  const jawaban = await rute(
    new Request(`${ALAMAT}/api/jawaban`, {
      method: 'POST',
      headers,
      body: body ?? JSON.stringify({ kunci, input }),
    }),
  );
  return { status: jawaban.status, isi: (await jawaban.json()) as Jawab['isi'] };
}

let a: InstansiUji;
let lkeId: string;
let keikutsertaanId: string;
let tpiId: string;
const cookie = {} as Record<'anggota' | 'kepala' | 'tetangga' | 'pimpinan' | 'tpi' | 'tpn' | 'asing', string>;
const sesi = {} as Record<'anggota' | 'tetangga' | 'asing' | 'tpi', Sesi>;

function isi(lain: Record<string, unknown> = {}) {
  return { lkeId, kode: BUTIR, nilai: 'B', catatan: null, versi: 0, ...lain };
}

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  ({ lkeId, keikutsertaanId } = await buatLke(a, a.unitId));
  tpiId = await tambahLke(a, keikutsertaanId, 'tpi');
  sesi.anggota = await buatSesi(a, 'anggota_tim', a.unitId);
  sesi.tetangga = await buatSesi(a, 'anggota_tim', a.unitLainId);
  sesi.asing = await buatSesi(b, 'anggota_tim', b.unitId);
  sesi.tpi = await buatSesi(a, 'tpi_anggota');
  const orang = {
    ...sesi,
    kepala: await buatSesi(a, 'kepala_unit', a.unitId),
    pimpinan: await buatSesi(a, 'pimpinan'),
    tpn: await buatSesi(a, 'tpn'),
  };
  for (const [nama, satu] of Object.entries(orang))
    cookie[nama as keyof typeof cookie] = await kueSesi(satu.penggunaId);
});

describe('F26 autosave route: who may save', () => {
  test('without a session 401, with an unknown or revoked one too', async () => {
    expect(await kirim(simpanUnit, isi())).toMatchObject({ status: 401, isi: { ok: false } });
    expect((await kirim(simpanUnit, isi(), { cookie: 'teraju.sesi=bukan' })).status).toBe(401);
    const mati = await kueSesi(sesi.anggota.penggunaId);
    await asAdmin('UPDATE sesi SET dicabut_pada = now() WHERE pengguna_id = $1', [sesi.anggota.penggunaId]);
    expect((await kirim(simpanUnit, isi(), { cookie: mati })).status).toBe(401);
    cookie.anggota = await kueSesi(sesi.anggota.penggunaId);
  });

  test('403 for a peran that only reads; 404 for another unit, another instansi and a foreign worksheet', async () => {
    expect(await kirim(simpanUnit, isi(), { cookie: cookie.pimpinan })).toMatchObject({
      status: 403,
      isi: { error: { code: 'FORBIDDEN' } },
    });
    for (const siapa of [cookie.tetangga, cookie.asing])
      expect((await kirim(simpanUnit, isi(), { cookie: siapa })).status).toBe(404);
    expect((await kirim(simpanUnit, isi({ lkeId: randomUUID() }), { cookie: cookie.anggota })).status).toBe(
      404,
    );
    // The unit's people cannot write on TPI's worksheet, TPI not on the unit's.
    expect((await kirim(simpanUnit, isi({ lkeId: tpiId }), { cookie: cookie.anggota })).status).toBe(404);
    expect((await kirim(simpanTpi, isi({ lkeId: tpiId }), { cookie: cookie.anggota })).status).toBe(403);
    expect((await kirim(simpanTpi, isi(), { cookie: cookie.tpi })).status).toBe(404);
    // TPN reads a unit only once it has been proposed.
    expect((await kirim(simpanTpn, isi(), { cookie: cookie.tpn })).status).toBe(404);
  });

  test('cross-site, origin null or no origin is refused before the session is looked at (ASVS 3.5.1)', async () => {
    for (const origin of ['https://jahat.example', 'null', null])
      expect(await kirim(simpanUnit, isi(), { cookie: cookie.anggota, origin })).toMatchObject({
        status: 403,
        isi: { error: { code: 'CROSS_SITE' } },
      });
    expect(await asAdmin('SELECT 1 FROM jawaban WHERE lke_id = $1', [lkeId])).toEqual([]);
  });
});

describe('F26 autosave route: bad input', () => {
  const tolak = async (input: unknown, status: number, code: string) => {
    const hasil = await kirim(simpanUnit, input, { cookie: cookie.anggota });
    expect(hasil).toMatchObject({ status, isi: { ok: false, error: { code } } });
    expect(hasil.isi.error?.message).toMatch(/\p{L}/u);
    return hasil;
  };

  test('a note of 1 MB is cut off at the door with 413', async () => {
    await tolak(isi({ catatan: 'x'.repeat(1_000_000) }), 413, 'TOO_LARGE');
  });

  test('a note over 10,000 letters, a wrong type, an extra field, no key and no JSON give 422', async () => {
    await tolak(isi({ catatan: 'x'.repeat(10_001) }), 422, 'INVALID_INPUT');
    await tolak(isi({ versi: '1' }), 422, 'INVALID_INPUT');
    await tolak(isi({ nilai: ['B'] }), 422, 'INVALID_INPUT');
    await tolak(isi({ instansiId: a.id }), 422, 'INVALID_INPUT');
    for (const lain of [{ kunci: 'bukan-uuid' }, { kunci: null }, { body: '{' }, { body: '[]' }])
      expect((await kirim(simpanUnit, isi(), { cookie: cookie.anggota, ...lain })).status).toBe(422);
  });

  test('an unknown kode, a level of another type and counts out of range name their butir (422)', async () => {
    await tolak(isi({ kode: 'A.I.9.z' }), 422, 'BUTIR_TIDAK_DIKENAL');
    const salah: [string, unknown, string][] = [
      [BUTIR, 'E', 'UNKNOWN_LEVEL'],
      [BUTIR, 3, 'WRONG_TYPE'],
      ['A.II.1.i.a', { jumlahAgen: 1_000_001, jumlahPerubahan: 1 }, 'COUNT_OUT_OF_RANGE'],
      ['A.II.1.i.a', { jumlahAgen: -1, jumlahPerubahan: 1 }, 'COUNT_OUT_OF_RANGE'],
      ['A.II.1.i.a', { jumlahAgen: 1.5, jumlahPerubahan: 1 }, 'COUNT_NOT_WHOLE'],
      ['A.II.1.i.a', { lain: 1 }, 'UNKNOWN_COUNT'],
      ['B.I.a', 4.01, 'VALUE_OUT_OF_RANGE'],
      ['B.I.a', 3.125, 'TOO_MANY_DECIMALS'],
    ];
    for (const [kode, nilai, alasan] of salah)
      expect(await tolak(isi({ kode, nilai }), 422, 'JAWABAN_TIDAK_SAH')).toMatchObject({
        isi: { error: { detail: { kode, alasan } } },
      });
    expect(await asAdmin('SELECT 1 FROM jawaban WHERE lke_id = $1', [lkeId])).toEqual([]);
  });
});

describe('F26 F28 autosave route: versions, replays and clashes', () => {
  test('a save answers version, time and score; a replay gives the same answer and one event (R3)', async () => {
    const kunci = randomUUID();
    const pertama = await kirim(simpanUnit, isi(), { cookie: cookie.anggota, kunci });
    expect(pertama).toMatchObject({ status: 200, isi: { ok: true, data: { versi: 1, terjawab: 1 } } });
    expect(pertama.isi.data?.total).toBeCloseTo(0.25, 10);
    const ulang = await kirim(simpanUnit, isi(), { cookie: cookie.anggota, kunci });
    expect(ulang).toEqual(pertama);
    const peristiwa = await asAdmin<{ data: unknown }>('SELECT data FROM peristiwa WHERE objek_id = $1', [
      lkeId,
    ]);
    expect(peristiwa.map((p) => p.data)).toEqual([
      {
        penilai: 'unit',
        kode: BUTIR,
        sebelum: null,
        sesudah: 'B',
        catatanSebelum: null,
        catatanSesudah: null,
        versi: 1,
      },
    ]);
    expect(await kirim(simpanUnit, isi({ nilai: 'A' }), { cookie: cookie.anggota, kunci })).toMatchObject({
      status: 409,
      isi: { error: { code: 'REQUEST_KEY_REUSED' } },
    });
  });

  test('a stale version is a 409 with the other answer, whose it is and since when; nothing is overwritten (R8)', async () => {
    const basi = await kirim(simpanUnit, isi({ nilai: 'C' }), { cookie: cookie.kepala });
    expect(basi).toMatchObject({
      status: 409,
      isi: {
        error: {
          code: 'STALE_VERSION',
          detail: { kode: BUTIR, versi: 1, kini: { nilai: 'B', catatan: null, oleh: sesi.anggota.nama } },
        },
      },
    });
    const [baris] = await asAdmin('SELECT nilai, versi FROM jawaban WHERE lke_id = $1', [lkeId]);
    expect(baris).toEqual({ nilai: 'B', versi: 1 });
  });

  test('the answer that gave way in a clash stays in the trail, and is held to the same rules', async () => {
    expect(
      (
        await kirim(simpanUnit, isi({ versi: 1, ditinggalkan: { nilai: 'E', catatan: null } }), {
          cookie: cookie.kepala,
        })
      ).status,
    ).toBe(422);
    const hasil = await kirim(
      simpanUnit,
      isi({ versi: 1, ditinggalkan: { nilai: 'C', catatan: 'Belum ada laporan' } }),
      { cookie: cookie.kepala },
    );
    expect(hasil).toMatchObject({ status: 200, isi: { data: { versi: 2 } } });
    kini.sesi = sesi.anggota;
    const baca = await riwayat(new Request(`${ALAMAT}/api/jawaban/riwayat?lkeId=${lkeId}&kode=${BUTIR}`));
    const { data } = (await baca.json()) as { data: RiwayatJawabanView[] };
    expect(data.map(({ isi: satu }) => satu)).toEqual([
      {
        jenis: 'disimpan',
        sebelum: { nilai: 'B', catatan: null },
        sesudah: { nilai: 'B', catatan: null },
        ditinggalkan: { nilai: 'C', catatan: 'Belum ada laporan' },
      },
      {
        jenis: 'disimpan',
        sebelum: { nilai: null, catatan: null },
        sesudah: { nilai: 'B', catatan: null },
        ditinggalkan: null,
      },
    ]);
    expect(data[1]).toMatchObject({ oleh: sesi.anggota.nama, peran: 'Anggota tim kerja' });
  });

  test('the history of TPI’s worksheet is not for the unit, whose answers it judges', async () => {
    const lihat = async () =>
      (await riwayat(new Request(`${ALAMAT}/api/jawaban/riwayat?lkeId=${tpiId}&kode=${BUTIR}`))).status;
    kini.sesi = sesi.anggota;
    expect(await lihat()).toBe(404);
    kini.sesi = sesi.tpi;
    expect(await lihat()).toBe(200);
  });

  test('the history of another unit or instansi is not found, without a session 401, without a kode 422', async () => {
    const alamat = `${ALAMAT}/api/jawaban/riwayat?lkeId=${lkeId}&kode=${BUTIR}`;
    for (const siapa of [sesi.tetangga, sesi.asing]) {
      kini.sesi = siapa;
      expect((await riwayat(new Request(alamat))).status).toBe(404);
    }
    kini.sesi = null;
    expect((await riwayat(new Request(alamat))).status).toBe(401);
    expect((await riwayat(new Request(`${ALAMAT}/api/jawaban/riwayat?lkeId=${lkeId}`))).status).toBe(422);
  });
});

describe('F8 autosave route: locked means locked', () => {
  const ubahProgram = (kolom: 'mandiriBuka' | 'mandiriTutup', hari: string | null) =>
    dalam(a.id, (tx) =>
      tx.db.program.updateMany({
        where: { id: a.programId },
        data: { [kolom]: hari === null ? null : new Date(hari) },
      }),
    );
  const coba = () => kirim(simpanUnit, isi({ versi: 2, nilai: 'A' }), { cookie: cookie.anggota });

  test('before the window opens and after it closes: 409 with the reason', async () => {
    await ubahProgram('mandiriBuka', '2099-01-01');
    expect(await coba()).toMatchObject({ status: 409, isi: { error: { code: 'JENDELA_BELUM' } } });
    await ubahProgram('mandiriBuka', null);
    await ubahProgram('mandiriTutup', '2020-01-01');
    expect(await coba()).toMatchObject({ status: 409, isi: { error: { code: 'JENDELA_TUTUP' } } });
    await ubahProgram('mandiriTutup', null);
  });

  test('a sent worksheet is closed, but for the butir that TPI sent back', async () => {
    const ubah = (sql: string, nilai: unknown[]) => asAdmin(sql, nilai);
    await ubah("UPDATE lke SET status = 'terkirim' WHERE id = $1", [lkeId]);
    expect(await coba()).toMatchObject({ status: 409, isi: { error: { code: 'LKE_TERKIRIM' } } });
    await ubah('UPDATE jawaban SET dikembalikan = $2 WHERE lke_id = $1', [lkeId, 'Lampirkan laporan']);
    expect(await coba()).toMatchObject({ status: 200, isi: { data: { versi: 3 } } });
    expect(await kirim(simpanUnit, isi({ versi: 3 }), { cookie: cookie.anggota })).toMatchObject({
      status: 409,
      isi: { error: { code: 'LKE_TERKIRIM' } },
    });
  });

  test('TPI saves on its own worksheet once the unit has sent; the unit’s answer stays (F67)', async () => {
    const nilai = isi({ lkeId: tpiId, nilai: 'C', catatan: 'Tanpa tanggal rapat' });
    expect(await kirim(simpanTpi, nilai, { cookie: cookie.tpi })).toMatchObject({
      status: 200,
      isi: { data: { versi: 1 } },
    });
    const [unit] = await asAdmin('SELECT nilai FROM jawaban WHERE lke_id = $1', [lkeId]);
    expect(unit).toEqual({ nilai: 'A' });
  });

  test('a stage that is over closes the worksheet of the unit', async () => {
    await dalam(a.id, (tx) =>
      tx.db.keikutsertaan.updateMany({ where: { id: keikutsertaanId }, data: { tahap: 'penilaian' } }),
    );
    expect(await coba()).toMatchObject({ status: 409, isi: { error: { code: 'LKE_TAHAP' } } });
  });
});
