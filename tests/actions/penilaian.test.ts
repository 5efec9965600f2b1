import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  agreeJawabanAction,
  cancelReturnButirAction,
  endorseLkeTpiAction,
  returnButirAction,
  returnLkeAction,
  undoAgreeJawabanAction,
} from '@/app/(app)/penilaian/actions';
import { POST as simpanTpi } from '@/app/api/jawaban/tpi/route';
import { POST as simpanUnit } from '@/app/api/jawaban/unit/route';
import type { Sesi } from '@/lib/access/kini';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, type InstansiUji } from '@/tests/support/pabrik';
import { buatTerkirim, instrumenUji, terbaik, type UnitDinilai } from '@/tests/support/penilaian-uji';
import { ambil, pintu, tolak } from '@/tests/support/pintu';

await testDatabase();

const setujui = pintu(agreeJawabanAction);
const urungkan = pintu(undoAgreeJawabanAction);
const kembalikan = pintu(returnButirAction);
const batalKembali = pintu(cancelReturnButirAction);
const kembalikanLke = pintu(returnLkeAction);
const sahkan = pintu(endorseLkeTpiAction);
const nilai = pintu(simpanTpi as never) as ReturnType<typeof pintu<object, { versi: number }>>;
const isi = pintu(simpanUnit as never) as ReturnType<typeof pintu<object, { versi: number }>>;

const SEMUA = [...terbaik.keys()];
const [K0 = '', K1 = '', K2 = ''] = SEMUA;
/** The lowest level of each of the three. */
const [R0, R1] = [K0, K1].map(
  (kode) => letakByKode(instrumenUji).get(kode)?.butir.tingkat.at(-1)?.label ?? '',
);
const ALASAN = 'Notula belum bertanggal, mohon dilengkapi.';

let a: InstansiUji;
const s = {} as Record<'kepala' | 'anggota' | 'tpi' | 'ketua' | 'asing', Sesi>;
let d: UnitDinilai;
let lain: UnitDinilai;

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.anggota = await buatSesi(a, 'anggota_tim', a.unitId);
  s.tpi = await buatSesi(a, 'tpi_anggota');
  s.ketua = await buatSesi(a, 'tpi_ketua');
  s.asing = await buatSesi(b, 'tpi_ketua');
  d = await buatTerkirim(a, a.unitId, s.kepala);
  lain = await buatTerkirim(a, a.unitLainId, s.kepala);
});

async function jawabanOf(lkeId: string): Promise<Record<string, unknown>> {
  const baris = await asAdmin<{ kode: string; nilai: unknown }>(
    'SELECT kode, nilai FROM jawaban WHERE lke_id = $1',
    [lkeId],
  );
  return Object.fromEntries(baris.map((b) => [b.kode, b.nilai]));
}

describe('F67 the assessor’s answer stands beside the unit’s, which stays untouched', () => {
  test('agreeing at once fills only what is not scored and can be taken back; a replay has one effect (R3)', async () => {
    const sendiri = ambil(
      await nilai(s.tpi, { lkeId: d.tpi, kode: K0, nilai: R0, catatan: ALASAN, versi: 0 }),
    );
    expect(sendiri.versi).toBe(1);
    const kunci = randomUUID();
    const input = { lkeId: d.tpi, kode: [K0, K1, K2] };
    const hasil = ambil(await setujui(s.tpi, input, kunci));
    expect(hasil.disetujui).toEqual([
      { kode: K1, versi: 1 },
      { kode: K2, versi: 1 },
    ]);
    expect(await setujui(s.tpi, input, kunci)).toEqual({ ok: true, data: hasil });
    expect(tolak(await setujui(s.tpi, { ...input, kode: [K1] }, kunci)).code).toBe('REQUEST_KEY_REUSED');

    // K1 is written over before the agreement is taken back: what somebody wrote since then stays.
    ambil(await nilai(s.ketua, { lkeId: d.tpi, kode: K1, nilai: R1, catatan: ALASAN, versi: 1 }));
    const balik = ambil(await urungkan(s.tpi, { lkeId: d.tpi, daftar: [...hasil.disetujui] }));
    expect(balik).toMatchObject({ diurungkan: [K2], terjawab: 2 });
    expect(await jawabanOf(d.tpi)).toEqual({ [K0]: R0, [K1]: R1, [K2]: null });
    expect(tolak(await urungkan(s.tpi, { lkeId: d.tpi, daftar: [...hasil.disetujui] })).code).toBe(
      'TIDAK_ADA_PERUBAHAN',
    );
    expect(await jawabanOf(d.unit)).toEqual(Object.fromEntries(terbaik));
  });

  test('a stale version is refused with the answer that is there now', async () => {
    const hasil = await nilai(s.tpi, {
      lkeId: d.tpi,
      kode: K1,
      nilai: terbaik.get(K1),
      catatan: null,
      versi: 1,
    });
    expect(tolak(hasil)).toMatchObject({
      code: 'STALE_VERSION',
      detail: { kode: K1, versi: 2, kini: { nilai: R1, catatan: ALASAN, oleh: s.ketua.nama } },
    });
  });

  test('the unit’s worksheet is not TPI’s, and another instansi’s is not there', async () => {
    const input = { kode: K2, nilai: 'Ya', catatan: null, versi: 0 };
    expect(tolak(await nilai(s.tpi, { ...input, lkeId: d.unit })).code).toBe('NOT_FOUND');
    expect(tolak(await setujui(s.tpi, { lkeId: d.unit, kode: [K2] })).code).toBe('NOT_FOUND');
    expect(tolak(await nilai(s.asing, { ...input, lkeId: d.tpi })).code).toBe('NOT_FOUND');
    expect(tolak(await sahkan(s.asing, { lkeId: d.tpi })).code).toBe('NOT_FOUND');
    expect(tolak(await nilai(s.kepala, { ...input, lkeId: d.tpi })).code).toBe('FORBIDDEN');
  });

  test('bad input gets a sentence on its field', async () => {
    expect(tolak(await kembalikan(s.tpi, { lkeId: d.unit, kode: K2, alasan: 'pendek' }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { alasan: 'Tulis alasannya, sedikitnya 10 huruf.' },
    });
    expect(tolak(await kembalikan(s.tpi, { lkeId: d.unit, kode: 'Z.9', alasan: ALASAN })).code).toBe(
      'BUTIR_TIDAK_DIKENAL',
    );
    expect(
      tolak(await nilai(s.tpi, { lkeId: d.tpi, kode: K2, nilai: 'F', catatan: null, versi: 2 })),
    ).toMatchObject({ code: 'JAWABAN_TIDAK_SAH' });
    expect(tolak(await setujui(s.tpi, { lkeId: d.tpi, kode: [] })).code).toBe('INVALID_INPUT');
  });
});

describe('F68 one butir goes back to the unit while the rest stays locked', () => {
  test('the unit may answer just this one; TPI cannot endorse or agree over it meanwhile', async () => {
    ambil(await kembalikan(s.tpi, { lkeId: d.unit, kode: K2, alasan: ALASAN }));
    expect(
      tolak(await isi(s.anggota, { lkeId: d.unit, kode: K1, nilai: R1, catatan: null, versi: 1 })).code,
    ).toBe('LKE_TERKIRIM');
    const sekali = ambil(await setujui(s.tpi, { lkeId: d.tpi, kode: SEMUA }));
    expect(sekali.disetujui.map((p) => p.kode)).not.toContain(K2);
    ambil(await nilai(s.tpi, { lkeId: d.tpi, kode: K2, nilai: terbaik.get(K2), catatan: null, versi: 2 }));
    expect(tolak(await sahkan(s.ketua, { lkeId: d.tpi }))).toMatchObject({
      code: 'LKE_MASIH_DIKEMBALIKAN',
      detail: { kodeList: [K2] },
    });
    ambil(
      await isi(s.anggota, { lkeId: d.unit, kode: K2, nilai: terbaik.get(K2), catatan: 'Ada', versi: 2 }),
    );
    expect(
      tolak(await isi(s.anggota, { lkeId: d.unit, kode: K2, nilai: 'Tidak', catatan: null, versi: 3 })).code,
    ).toBe('LKE_TERKIRIM');
  });

  test('TPI takes a return back; nothing was waiting the second time', async () => {
    ambil(await kembalikan(s.tpi, { lkeId: d.unit, kode: K2, alasan: ALASAN }));
    expect(tolak(await batalKembali(s.asing, { lkeId: d.unit, kode: K2 })).code).toBe('NOT_FOUND');
    expect(tolak(await batalKembali(s.kepala, { lkeId: d.unit, kode: K2 })).code).toBe('FORBIDDEN');
    ambil(await batalKembali(s.tpi, { lkeId: d.unit, kode: K2 }));
    expect(tolak(await batalKembali(s.tpi, { lkeId: d.unit, kode: K2 })).code).toBe('TIDAK_ADA_PERUBAHAN');
    const jenis = await asAdmin<{ jenis: string }>(
      "SELECT jenis FROM peristiwa WHERE objek_id = $1 AND data->>'kode' = $2 AND jenis ~ 'mbali' ORDER BY waktu",
      [d.unit, K2],
    );
    expect(jenis.map((j) => j.jenis)).toEqual([
      'butir_dikembalikan',
      'butir_dikembalikan',
      'pengembalian_dibatalkan',
    ]);
  });
});

describe('F69 a lowered value needs its reason before it is final', () => {
  test('only a leader endorses; complete and reasoned; then locked for everybody (S4-6)', async () => {
    ambil(await nilai(s.tpi, { lkeId: d.tpi, kode: K0, nilai: R0, catatan: '  ', versi: 1 }));
    expect(tolak(await sahkan(s.tpi, { lkeId: d.tpi })).code).toBe('FORBIDDEN');
    expect(tolak(await sahkan(s.ketua, { lkeId: d.tpi }))).toMatchObject({
      code: 'LKE_NILAI_TURUN_TANPA_ALASAN',
      detail: { kodeList: [K0] },
    });
    ambil(await nilai(s.tpi, { lkeId: d.tpi, kode: K0, nilai: R0, catatan: ALASAN, versi: 2 }));
    ambil(await sahkan(s.ketua, { lkeId: d.tpi }));
    for (const coba of [
      nilai(s.tpi, { lkeId: d.tpi, kode: K0, nilai: 'Ya', catatan: null, versi: 3 }),
      setujui(s.tpi, { lkeId: d.tpi, kode: SEMUA }),
      urungkan(s.tpi, { lkeId: d.tpi, daftar: [{ kode: K0, versi: 3 }] }),
      sahkan(s.ketua, { lkeId: d.tpi }),
      kembalikan(s.tpi, { lkeId: d.unit, kode: K0, alasan: ALASAN }),
      kembalikanLke(s.tpi, { lkeId: d.unit, alasan: ALASAN }),
    ])
      expect(tolak(await coba).code).toBe('LKE_DISAHKAN');
  });

  test('an incomplete worksheet names what is empty', async () => {
    ambil(await setujui(s.tpi, { lkeId: lain.tpi, kode: SEMUA.slice(3) }));
    expect(tolak(await sahkan(s.ketua, { lkeId: lain.tpi }))).toMatchObject({
      code: 'LKE_BELUM_LENGKAP',
      detail: { kodeList: [K0, K1, K2] },
    });
  });
});

describe('the whole LKE goes back', () => {
  test('TPI waits, its own scores stay, and work goes on when the unit has sent it again', async () => {
    const sebelum = await jawabanOf(lain.tpi);
    ambil(await kembalikanLke(s.tpi, { lkeId: lain.unit, alasan: ALASAN }));
    for (const coba of [
      nilai(s.tpi, { lkeId: lain.tpi, kode: K0, nilai: 'Ya', catatan: null, versi: 0 }),
      setujui(s.tpi, { lkeId: lain.tpi, kode: [K0] }),
      sahkan(s.ketua, { lkeId: lain.tpi }),
      kembalikan(s.tpi, { lkeId: lain.unit, kode: K0, alasan: ALASAN }),
      kembalikanLke(s.tpi, { lkeId: lain.unit, alasan: ALASAN }),
    ])
      expect(tolak(await coba).code).toBe('LKE_BELUM_TERKIRIM');
    expect(await jawabanOf(lain.tpi)).toEqual(sebelum);
  });

  test('after the desk’s closing day nothing is scored', async () => {
    await asAdmin("UPDATE lke SET status = 'terkirim' WHERE id = $1", [lain.unit]);
    await asAdmin('UPDATE program SET tpi_tutup = current_date - 2 WHERE id = $1', [a.programId]);
    const input = { lkeId: lain.tpi, kode: K0, nilai: 'Ya', catatan: null, versi: 0 };
    expect(tolak(await nilai(s.tpi, input)).code).toBe('JENDELA_TUTUP');
    expect(tolak(await setujui(s.tpi, { lkeId: lain.tpi, kode: [K0] })).code).toBe('JENDELA_TUTUP');
    await asAdmin('UPDATE program SET tpi_tutup = NULL WHERE id = $1', [a.programId]);
    ambil(await nilai(s.tpi, input));
  });
});
