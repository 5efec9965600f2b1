import { describe, expect, test } from 'vitest';
import { roundPoin } from '@/lib/domain/numeric';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { dataDemo } from '@/seeds/demo/data';
import { instrumenDari } from '@/seeds/demo/tenant/bahan';
import type { ProgramDemo } from '@/seeds/demo/tipe';
import { kalenderHidup, tambahHari } from '@/seeds/demo/waktu';

const HARI = '2026-11-22';
const data = dataDemo(HARI);

/** Shown totals of every worksheet of a program, by unit and assessor. */
function total(program: ProgramDemo | undefined): Record<string, number> {
  if (!program) throw new Error('no program');
  const instrumen = instrumenDari(program.instrumenId);
  return Object.fromEntries(
    program.keikutsertaan.flatMap((k) =>
      k.lke.map((l) => {
        const skor = scoreLke(instrumen, Object.fromEntries(l.jawaban.map((j) => [j.kode, j.nilai])));
        return [`${k.unit} ${l.penilai}`, roundPoin(skor.total)];
      }),
    ),
  );
}

describe('demo: the calendar', () => {
  test('seeded on the day of the drawings, the windows are the drawn ones', () => {
    expect(data.tenant[0]?.program.at(-1)).toMatchObject({
      mandiriTutup: '2026-12-11',
      tpiTutup: '2027-01-15',
      usulanTutup: '2027-05-31',
    });
  });

  test('on every day of four years the windows are open, in order, and years do not meet', () => {
    for (let n = 0; n < 1461; n += 1) {
      const hari = tambahHari('2026-06-01', n);
      const k = kalenderHidup(hari);
      expect(k.mandiriBuka < hari && hari < k.mandiriTutup).toBe(true);
      expect(k.mandiriTutup < k.tpiTutup && k.tpiTutup < k.usulanTutup).toBe(true);
      expect(k.tahun - 1).toBeGreaterThan(2025);
    }
  });

  test('a day before June 2026 is refused', () => {
    expect(() => kalenderHidup('2026-05-31')).toThrow(/2026-06-01/);
  });

  test.each(['2026-11-22', '2026-11-24', '2026-11-28', '2027-03-03', '2028-02-29'])(
    'seeded on %s, everything happened before that day and in its order',
    (hari) => {
      const isi = dataDemo(hari);
      const tengahMalam = Date.parse(`${hari}T00:00:00+08:00`);
      for (const t of isi.tenant)
        for (const p of t.program)
          for (const k of p.keikutsertaan) {
            const urut = k.riwayat.map((r) => r.pada.getTime());
            expect(urut).toEqual([...urut].sort((a, b) => a - b));
            const waktu = [...urut, ...k.langkah.map((l) => l.pada.getTime())];
            const [usul] = k.riwayat.filter((r) => r.transisi === 'usulkan');
            let serah = urut[0] ?? 0;
            for (const l of k.lke) {
              const jam = l.jawaban.map((j) => j.pada.getTime());
              const akhir = Math.max(0, ...jam);
              if (l.status !== 'draf')
                expect(Math.min(...jam), `${k.unit} ${l.penilai} ${p.tahun}`).toBeGreaterThan(serah);
              const tutup = (l.disahkan ?? l.dikirim)?.pada.getTime();
              if (tutup) expect(tutup).toBeGreaterThan(akhir);
              serah = tutup ?? serah;
              if (l.penilai === 'tpi' && usul && l.disahkan)
                expect(usul.pada.getTime()).toBeGreaterThan(l.disahkan.pada.getTime());
              waktu.push(...jam);
            }
            expect(Math.max(0, ...waktu)).toBeLessThan(tengahMalam);
          }
    },
  );

  test('the same day gives the same demo; another day keeps the figures', () => {
    expect(dataDemo(HARI)).toEqual(data);
    const lain = dataDemo('2027-08-17').tenant[0]?.program.at(-1);
    expect(lain?.tahun).toBe(2028);
    expect(total(lain)).toEqual(total(data.tenant[0]?.program.at(-1)));
  });
});
