import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameIsi } from '@/components/forms/autosave-entry';
import { PerangkatUji, ServerUji, WAKTU } from '@/tests/support/perangkat-uji';

describe('F26 a save is on its way, confirmed, and never claimed before', () => {
  test('a choice goes out at once; "tersimpan" only after the server said so', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    expect(hp.keadaan('a')).toBe('diam');
    hp.queue.change('a', { nilai: 'B' });
    expect(hp.keadaan('a')).toBe('menyimpan');
    expect(hp.draf.size).toBe(1);
    await hp.mendarat();
    expect(hp.keadaan('a')).toBe('tersimpan');
    expect(hp.queue.entri('a')).toMatchObject({ versi: 1, pada: WAKTU, oleh: 'Ani' });
    expect(hp.draf.size).toBe(0);
  });

  test('typed text waits for a pause, or for leaving the field', async () => {
    const hp = new PerangkatUji(new ServerUji(), 'Ani');
    for (const catatan of ['L', 'La', 'Lap']) hp.queue.change('a', { catatan });
    expect(hp.terbang).toHaveLength(0);
    hp.queue.flush('a');
    expect(hp.terbang).toHaveLength(1);
    await hp.tenang();
    expect(hp.server.jejak.map(({ isi }) => isi.catatan)).toEqual(['Lap']);
  });

  test('one send per butir: newer values merge behind it; at most three butir at once', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    for (const nilai of ['A', 'B', 'C', 'D']) hp.queue.change('a', { nilai });
    expect(hp.terbang).toHaveLength(1);
    await hp.tenang();
    expect(server.jejak.map(({ isi }) => isi.nilai)).toEqual(['A', 'D']);
    for (let i = 0; i < 113; i += 1) hp.queue.change(`q${i}`, { nilai: 'A' });
    await hp.tenang();
    expect(server.baris.size).toBe(114);
    expect(hp.maksSekaligus).toBeLessThanOrEqual(3);
  });

  test('a value the server already has is not sent; clearing an answer is', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    hp.queue.change('a', { nilai: { x: 1 } });
    await hp.tenang();
    hp.queue.change('a', { nilai: { x: 1 } });
    expect(hp.terbang).toHaveLength(0);
    hp.queue.change('a', { nilai: null });
    await hp.tenang();
    expect(server.baris.get('a')).toMatchObject({ nilai: null, versi: 2 });
  });
});

describe('F27 nothing is lost without a network, on reload or at a crash', () => {
  test('offline is a state: kept, shown as waiting, sent when the network is back', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    hp.queue.setOnline(false);
    hp.queue.change('a', { nilai: 'B' });
    expect(hp.terbang).toHaveLength(0);
    expect(hp.keadaan('a')).toBe('menunggu');
    expect(hp.queue.unsaved).toBe(1);
    hp.queue.setOnline(true);
    await hp.mendarat();
    expect(hp.keadaan('a')).toBe('tersimpan');
  });

  test('a lost answer is asked for again under the same key, with longer and longer pauses', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    hp.nasib = () => 'buta';
    hp.queue.change('a', { nilai: 'B' });
    const jeda: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      await hp.mendarat();
      expect(hp.keadaan('a')).toBe('menunggu');
      jeda.push(hp.tunda.findLast(({ batal }) => !batal)!.ms);
      hp.lewat();
    }
    expect(jeda).toEqual([1000, 2000, 4000, 8000, 15000, 30000, 30000, 30000]);
    hp.nasib = () => 'sampai';
    await hp.tenang();
    expect(server.jejak).toHaveLength(1);
    expect(hp.keadaan('a')).toBe('tersimpan');
  });

  test('a reload before, during and after the save ends with one saved answer', async () => {
    for (const nasib of ['hilang', 'buta'] as const) {
      const server = new ServerUji();
      const hp = new PerangkatUji(server, 'Ani');
      hp.nasib = () => nasib;
      hp.queue.change('a', { nilai: 'B', catatan: 'Notula 30 Juni' });
      await hp.mendarat();
      hp.queue.change('a', { catatan: 'Notula 30 Juni 2026' });
      hp.nasib = () => 'sampai';
      hp.muat();
      expect(hp.queue.entri('a').isi).toEqual({ nilai: 'B', catatan: 'Notula 30 Juni 2026' });
      await hp.tenang();
      expect(server.baris.get('a')).toMatchObject({ nilai: 'B', catatan: 'Notula 30 Juni 2026' });
      expect(hp.draf.size).toBe(0);
      expect(hp.keadaan('a')).toBe('tersimpan');
    }
  });

  test('a session that ended keeps the send; after the sign-in it goes on (R12)', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    server.tolak = 'UNAUTHENTICATED';
    hp.queue.change('a', { nilai: 'B' });
    await hp.tenang();
    expect(hp.keadaan('a')).toBe('gagal');
    expect(hp.queue.signedOut).toBe(true);
    server.tolak = null;
    hp.muat();
    await hp.tenang();
    expect(server.baris.get('a')).toMatchObject({ nilai: 'B', versi: 1 });
  });

  test('a refusal is shown with its reason, keeps the draft and is not repeated by itself', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    server.tolak = 'JENDELA_TUTUP';
    hp.queue.change('a', { nilai: 'B' });
    await hp.tenang();
    expect(hp.keadaan('a')).toBe('gagal');
    expect(hp.queue.entri('a').galat?.code).toBe('JENDELA_TUTUP');
    expect(hp.draf.size).toBe(1);
    server.tolak = null;
    hp.queue.setOnline(true);
    expect(hp.terbang).toHaveLength(0);
    hp.queue.retry('a');
    await hp.tenang();
    expect(hp.keadaan('a')).toBe('tersimpan');
    server.tolak = 'LKE_TERKIRIM';
    hp.queue.change('a', { nilai: 'C' });
    await hp.tenang();
    hp.queue.discard('a');
    expect(hp.queue.entri('a').isi.nilai).toBe('B');
    expect(hp.draf.size).toBe(0);
  });

  test('a broken server is tried four times, an unreachable one for as long as it takes', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    server.tolak = 'INTERNAL';
    hp.queue.change('a', { nilai: 'B' });
    for (let i = 0; i < 4; i += 1) {
      await hp.mendarat();
      hp.lewat();
    }
    expect(hp.keadaan('a')).toBe('gagal');
    server.tolak = 'UNAVAILABLE';
    hp.queue.retry('a');
    for (let i = 0; i < 10; i += 1) {
      await hp.mendarat();
      expect(hp.keadaan('a')).toBe('menunggu');
      hp.lewat();
    }
  });

  test('a device that cannot keep drafts says so (F29)', () => {
    const hp = new PerangkatUji(new ServerUji(), 'Ani');
    expect(hp.queue.drafAman).toBe(true);
    hp.penuh = true;
    hp.queue.change('a', { nilai: 'B' });
    expect(hp.queue.drafAman).toBe(false);
  });
});

describe('F28 two people, one answer', () => {
  async function bentrok() {
    const server = new ServerUji();
    const [ani, budi] = [new PerangkatUji(server, 'Ani'), new PerangkatUji(server, 'Budi')];
    ani.queue.change('a', { nilai: 'A', catatan: 'Dua laporan' });
    await ani.tenang();
    budi.queue.change('a', { nilai: 'B', catatan: 'Satu laporan' });
    await budi.tenang();
    return { server, ani, budi };
  }

  test('the second one is told, with both answers; nothing is overwritten', async () => {
    const { server, budi } = await bentrok();
    expect(budi.keadaan('a')).toBe('bentrok');
    expect(budi.queue.clashes).toEqual(['a']);
    expect(budi.queue.entri('a')).toMatchObject({
      isi: { nilai: 'B' },
      bentrok: { versi: 1, kini: { nilai: 'A', catatan: 'Dua laporan', oleh: 'Ani' } },
    });
    expect(server.baris.get('a')).toMatchObject({ nilai: 'A', versi: 1 });
    budi.muat();
    await budi.tenang();
    expect(budi.keadaan('a')).toBe('bentrok');
  });

  test('choosing mine or the server’s: either way both are in the trail', async () => {
    const satu = await bentrok();
    satu.budi.queue.choose('a', 'saya');
    await satu.budi.tenang();
    expect(satu.server.baris.get('a')).toMatchObject({ nilai: 'B', versi: 2, oleh: 'Budi' });
    expect(satu.server.jejak.map(({ isi }) => isi.nilai)).toEqual(['A', 'B']);

    const dua = await bentrok();
    dua.budi.queue.choose('a', 'server');
    await dua.budi.tenang();
    expect(dua.server.baris.get('a')).toMatchObject({ nilai: 'A', catatan: 'Dua laporan', versi: 2 });
    expect(dua.server.jejak.at(-1)).toMatchObject({
      isi: { nilai: 'A' },
      ditinggalkan: { nilai: 'B', catatan: 'Satu laporan' },
    });
    expect(dua.budi.keadaan('a')).toBe('tersimpan');
    expect(dua.budi.draf.size).toBe(0);
  });

  test('the same answer from two people is no clash', async () => {
    const server = new ServerUji();
    const [ani, budi] = [new PerangkatUji(server, 'Ani'), new PerangkatUji(server, 'Budi')];
    for (const satu of [ani, budi]) {
      satu.queue.change('a', { nilai: 'A' });
      await satu.tenang();
      expect(satu.keadaan('a')).toBe('tersimpan');
    }
    expect(server.jejak).toHaveLength(1);
  });

  test('newer data of the page is taken over where nothing is under way', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    const baru = { nilai: 'C', catatan: null, versi: 4, pada: WAKTU, oleh: 'Budi' };
    hp.queue.refresh({ a: baru }, new Set());
    expect(hp.queue.entri('a')).toMatchObject({ isi: { nilai: 'C' }, versi: 4 });
    hp.queue.setOnline(false);
    hp.queue.change('a', { nilai: 'B' });
    hp.queue.refresh({ a: { ...baru, nilai: 'D', versi: 5 } }, new Set());
    expect(hp.queue.entri('a')).toMatchObject({ isi: { nilai: 'B' }, versi: 4 });
  });

  test('R8 R11 random edits, cuts, lost answers and reloads of two people: no silent overwrite, nothing lost', async () => {
    const langkah = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ apa: fc.constant('ubah' as const), siapa: fc.nat(1), isi: fc.nat(9) }),
      },
      {
        weight: 5,
        arbitrary: fc.record({ apa: fc.constant('mendarat' as const), siapa: fc.nat(1), isi: fc.nat(2) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ apa: fc.constant('lewat' as const), siapa: fc.nat(1), isi: fc.nat(0) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ apa: fc.constant('muat' as const), siapa: fc.nat(1), isi: fc.nat(0) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ apa: fc.constant('daring' as const), siapa: fc.nat(1), isi: fc.nat(1) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ apa: fc.constant('pilih' as const), siapa: fc.nat(1), isi: fc.nat(1) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 1, maxLength: 40 }), async (daftar) => {
        const server = new ServerUji();
        const orang = [new PerangkatUji(server, 'Ani'), new PerangkatUji(server, 'Budi')];
        const terakhir = new Map<string, string>();
        let nomor = 0;
        for (const { apa, siapa, isi } of daftar) {
          const hp = orang[siapa]!;
          if (apa === 'ubah') {
            const nilai = `${hp.nama} ${++nomor}`;
            hp.queue.change('a', { nilai });
            terakhir.set(hp.nama, nilai);
          }
          if (apa === 'lewat') hp.lewat();
          else if (apa === 'muat') hp.muat();
          else if (apa === 'daring') hp.queue.setOnline(isi === 1);
          else if (apa === 'pilih') hp.queue.choose('a', isi === 1 ? 'saya' : 'server');
          else if (apa === 'mendarat') {
            hp.nasib = () => (['sampai', 'hilang', 'buta'] as const)[isi]!;
            await hp.mendarat();
          }
          // "tersimpan" never without the server having had exactly this.
          for (const satu of orang) {
            const entri = satu.queue.entri('a');
            if (satu.keadaan('a') === 'tersimpan')
              expect(server.jejak.some((j) => isSameIsi(j.isi, entri.isi))).toBe(true);
          }
        }
        for (const hp of orang) {
          hp.nasib = () => 'sampai';
          hp.queue.setOnline(true);
          await hp.tenang();
          while (hp.keadaan('a') === 'bentrok') {
            hp.queue.choose('a', nomor % 2 ? 'saya' : 'server');
            await hp.tenang();
          }
          expect(hp.queue.unsaved).toBe(0);
          expect(hp.draf.size).toBe(0);
        }
        // What each person wrote last is in the trail, as an answer or as the one that gave way.
        for (const nilai of terakhir.values())
          expect(server.jejak.some((j) => j.isi.nilai === nilai || j.ditinggalkan?.nilai === nilai)).toBe(
            true,
          );
        // Each version was written on top of the one its writer had seen: the trail has no gap and no twin.
        expect(server.jejak.length).toBe(server.baris.get('a')?.versi ?? 0);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('undo and answers that are held back', () => {
  test('the last change of a value is taken back and saved; notes have the browser’s own undo', async () => {
    const server = new ServerUji();
    const hp = new PerangkatUji(server, 'Ani');
    hp.queue.change('a', { nilai: 'A' });
    hp.queue.change('b', { nilai: 'B' });
    hp.queue.change('b', { catatan: 'Catatan tetap' });
    expect(hp.queue.undo()).toBe('b');
    expect(hp.queue.undo()).toBe('a');
    expect(hp.queue.undo()).toBeNull();
    await hp.tenang();
    expect(server.baris.get('a')?.nilai).toBeNull();
    expect(server.baris.get('b')).toMatchObject({ nilai: null, catatan: 'Catatan tetap' });
  });

  test('F68 a butir that TPI sent back is sent once, when the person says so', async () => {
    const server = new ServerUji();
    server.baris.set('a', { nilai: 'C', catatan: null, versi: 1, oleh: 'Ani' });
    const hp = new PerangkatUji(server, 'Ani', new Set(['a']));
    hp.queue.change('a', { nilai: 'A' });
    hp.queue.change('a', { catatan: 'Notula ada' });
    await hp.tenang();
    expect(hp.keadaan('a')).toBe('ditahan');
    hp.muat();
    expect(hp.keadaan('a')).toBe('ditahan');
    expect(server.jejak).toHaveLength(0);
    hp.queue.release('a');
    await hp.tenang();
    expect(server.jejak).toEqual([
      { kode: 'a', isi: { nilai: 'A', catatan: 'Notula ada' }, ditinggalkan: null, oleh: 'Ani' },
    ]);
    expect(hp.keadaan('a')).toBe('tersimpan');
  });
});
