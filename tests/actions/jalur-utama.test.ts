import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Sesi } from '@/lib/access/kini';
import { type DefinisiAksi, runCommand } from '@/lib/actions/run-command';
import { agreeJawaban } from '@/lib/commands/lke/agree-jawaban';
import { endorseLkeTpi, endorseLkeTpn } from '@/lib/commands/lke/endorse-lke';
import { saveJawabanTpi, saveJawabanUnit } from '@/lib/commands/lke/save-jawaban';
import { sendLke } from '@/lib/commands/lke/send-lke';
import { enterPenetapan } from '@/lib/commands/penetapan/enter-penetapan';
import { publishPenetapan } from '@/lib/commands/penetapan/publish-penetapan';
import { recommendPenetapan } from '@/lib/commands/penetapan/recommend-penetapan';
import type { Perintah } from '@/lib/commands/perintah';
import { enrollUnit } from '@/lib/commands/program/enroll-unit';
import { recordPencanangan } from '@/lib/commands/program/record-pencanangan';
import { startPembangunan } from '@/lib/commands/program/start-pembangunan';
import { proposeUnit } from '@/lib/commands/usulan/propose-unit';
import { recordLangkah } from '@/lib/commands/usulan/record-langkah';
import { sendUsulan } from '@/lib/commands/usulan/send-usulan';
import { updateSurat } from '@/lib/commands/usulan/update-surat';
import { lkeByPenilai } from '@/lib/db/repo/lke';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { LANGKAH_TPN } from '@/lib/domain/program/tahap';
import type { Izin } from '@/lib/domain/wewenang/izin';
import type { HasilAksi } from '@/lib/errors/app-error';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import type { SaveJawabanInput } from '@/lib/schemas/jawaban';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';

await testDatabase();

const instrumen = loadInstrumen('permenpanrb-90-2021')!.instrumen;

/** Calls a command through the real door as one person, always twice at once with one request key (R3). */
function lewatPintu<I, T>(
  izin: Izin,
  perintah: Perintah<I, T>,
  sumber: (i: I) => ReturnType<DefinisiAksi<z.ZodType, T>['resource']>,
) {
  const definisi = {
    nama: `uji.${izin}`,
    input: z.custom<I>(),
    permission: izin,
    resource: sumber,
    command: perintah,
  };
  return async (sesi: Sesi, input: I, kunci: string = randomUUID()): Promise<HasilAksi<T>> => {
    const [pertama, kedua] = await Promise.all([
      runCommand(definisi, sesi, input, kunci),
      runCommand(definisi, sesi, input, kunci),
    ]);
    expect(kedua).toEqual(pertama);
    return pertama;
  };
}

function ambil<T>(hasil: HasilAksi<T>): T {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.data;
}

/** The best answer to every butir of the instrumen. */
function jawabanTerbaik(): Map<string, NonNullable<SaveJawabanInput['nilai']>> {
  const daftar = new Map<string, NonNullable<SaveJawabanInput['nilai']>>();
  for (const [kode, { butir }] of letakByKode(instrumen)) {
    if (butir.tingkat[0]) daftar.set(kode, butir.tingkat[0].label);
    else if (butir.skala) daftar.set(kode, butir.skala.maks);
    else if (butir.rumus) {
      const isi = butir.rumus.masukan.map((m) => [m.kunci, m.peran === 'pengurang' ? 0 : 1] as const);
      daftar.set(
        kode,
        Object.fromEntries(
          isi.filter(([k]) => !butir.rumus!.masukan.some((m) => m.kunci === k && m.peran === 'komponen')),
        ),
      );
    }
  }
  return daftar;
}

let a: InstansiUji;
let kid: string;
const s = {} as Record<
  'admin' | 'bupati' | 'kepala' | 'anggota' | 'tpi' | 'ketuaTpi' | 'tpn' | 'asing',
  Sesi
>;

const daftarkan = lewatPintu('program.kelola', enrollUnit, (i) => ({ jenis: 'program', id: i.programId }));
const canangkan = lewatPintu('pencanangan.catat', recordPencanangan, (i) => ({
  jenis: 'program',
  id: i.programId,
}));
const mulai = lewatPintu('pembangunan.mulai', startPembangunan, (i) => ({
  jenis: 'keikutsertaan',
  id: i.keikutsertaanId,
}));
const isi = lewatPintu('jawaban.isi', saveJawabanUnit, (i) => ({ jenis: 'lke', id: i.lkeId }));
const nilai = lewatPintu('penilaian.isi', saveJawabanTpi, (i) => ({ jenis: 'lke', id: i.lkeId }));
const kirim = lewatPintu('lke.kirim', sendLke, (i) => ({ jenis: 'lke', id: i.lkeId }));
const setujui = lewatPintu('penilaian.isi', agreeJawaban, (i) => ({ jenis: 'lke', id: i.lkeId }));
const sahkanTpi = lewatPintu('lke.sahkan', endorseLkeTpi, (i) => ({ jenis: 'lke', id: i.lkeId }));
const sahkanTpn = lewatPintu('tpn.nilai', endorseLkeTpn, (i) => ({ jenis: 'lke', id: i.lkeId }));
const usulkan = lewatPintu('usulan.susun', proposeUnit, (i) => ({
  jenis: 'keikutsertaan',
  id: i.keikutsertaanId,
}));
const surat = lewatPintu('usulan.susun', updateSurat, (i) => ({ jenis: 'usulan', id: i.usulanId }));
const kirimUsulan = lewatPintu('usulan.kirim', sendUsulan, (i) => ({ jenis: 'usulan', id: i.usulanId }));
const langkah = lewatPintu('tpn.catat', recordLangkah, (i) => ({
  jenis: 'keikutsertaan',
  id: i.keikutsertaanId,
}));
const rekomendasi = lewatPintu('tpn.catat', recommendPenetapan, (i) => ({
  jenis: 'keikutsertaan',
  id: i.keikutsertaanId,
}));
const tetapkan = lewatPintu('penetapan.usulkan', enterPenetapan, (i) => ({
  jenis: 'keikutsertaan',
  id: i.keikutsertaanId,
}));
const terbitkan = lewatPintu('penetapan.terbitkan', publishPenetapan, (i) => ({
  jenis: 'penetapan',
  id: i.penetapanId,
}));

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  s.admin = await buatSesi(a, 'admin_instansi');
  s.bupati = await buatSesi(a, 'pimpinan');
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.anggota = await buatSesi(a, 'anggota_tim', a.unitId);
  s.tpi = await buatSesi(a, 'tpi_anggota');
  s.ketuaTpi = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.asing = await buatSesi(b, 'kepala_unit', b.unitId);
});

describe('jalur utama through the door (F1, F67, S4-6)', () => {
  let lkeUnit: string;
  let lkeTpi: string;
  let usulanId: string;

  test('a unit is enrolled, declared and starts building; not before the declaration', async () => {
    ambil(
      await daftarkan(s.admin, {
        programId: a.programId,
        unitIdList: [a.unitId, a.unitLainId],
        target: 'WBK',
      }),
    );
    const [k] = await asAdmin<{ id: string }>('SELECT id FROM keikutsertaan WHERE unit_id = $1', [a.unitId]);
    kid = k!.id;
    const dini = await mulai(s.kepala, { keikutsertaanId: kid, dokumen: null });
    expect(dini).toMatchObject({
      ok: false,
      error: { code: 'TRANSISI_TERTAHAN', detail: { halangan: [{ kode: 'BELUM_DICANANGKAN' }] } },
    });
    ambil(
      await canangkan(s.admin, {
        programId: a.programId,
        unitId: null,
        tanggal: '2026-01-05',
        tempat: 'Pendopo',
        moda: 'acara',
        naskah: null,
        publikasi: [],
        pihak: [
          {
            peran: 'penandatangan',
            lembaga: 'Pemerintah Kabupaten',
            jabatan: 'Bupati',
            nama: null,
            kapasitas: null,
          },
        ],
      }),
    );
    lkeUnit = ambil(await mulai(s.kepala, { keikutsertaanId: kid, dokumen: 'SK 1' })).lkeId;
  });

  test('the unit answers every butir, the stored score follows, an incomplete LKE is not sent', async () => {
    const daftar = [...jawabanTerbaik()];
    const [pertama, ...sisa] = daftar;
    for (const [kode, n] of sisa)
      ambil(await isi(s.anggota, { lkeId: lkeUnit, kode, nilai: n, catatan: null, versi: 0 }));
    expect(await kirim(s.kepala, { lkeId: lkeUnit })).toMatchObject({
      ok: false,
      error: { code: 'LKE_BELUM_LENGKAP', detail: { kodeList: [pertama![0]] } },
    });
    const akhir = ambil(
      await isi(s.anggota, {
        lkeId: lkeUnit,
        kode: pertama![0],
        nilai: pertama![1],
        catatan: 'Lengkap',
        versi: 0,
      }),
    );
    expect(akhir).toMatchObject({ versi: 1, total: 100, terjawab: 113 });
    expect(await kirim(s.anggota, { lkeId: lkeUnit })).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
    ambil(await kirim(s.kepala, { lkeId: lkeUnit }));
    expect(
      await isi(s.anggota, { lkeId: lkeUnit, kode: pertama![0], nilai: 'Tidak', catatan: null, versi: 1 }),
    ).toMatchObject({ ok: false, error: { code: 'LKE_TERKIRIM' } });
  }, 120_000);

  test('TPI scores beside the unit, whose answers stay; a lowered value needs its reason (F67)', async () => {
    lkeTpi = (await dalam(a.id, (tx) => lkeByPenilai(tx, kid))).tpi!.id;
    const kode = [...letakByKode(instrumen).keys()];
    ambil(await setujui(s.tpi, { lkeId: lkeTpi, kode: kode.slice(1) }));
    const turun = ambil(
      await nilai(s.tpi, { lkeId: lkeTpi, kode: kode[0]!, nilai: 'Tidak', catatan: null, versi: 0 }),
    );
    expect(await sahkanTpi(s.tpi, { lkeId: lkeTpi })).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
    expect(await sahkanTpi(s.ketuaTpi, { lkeId: lkeTpi })).toMatchObject({
      ok: false,
      error: { code: 'LKE_NILAI_TURUN_TANPA_ALASAN', detail: { kodeList: [kode[0]] } },
    });
    ambil(
      await nilai(s.tpi, {
        lkeId: lkeTpi,
        kode: kode[0]!,
        nilai: 'Tidak',
        catatan: 'SK tim belum ada',
        versi: turun.versi,
      }),
    );
    ambil(await sahkanTpi(s.ketuaTpi, { lkeId: lkeTpi }));
    const unit = await asAdmin<{ nilai: unknown }>(
      'SELECT nilai FROM jawaban WHERE lke_id = $1 AND kode = $2',
      [lkeUnit, kode[0]],
    );
    expect(unit[0]!.nilai).toBe('Ya');
  }, 120_000);

  test('a proposal waits for the prerequisites of Tabel 5, then the letter goes out with the unit (F5, S3-10)', async () => {
    const ditahan = await usulkan(s.admin, { keikutsertaanId: kid });
    expect(ditahan).toMatchObject({ ok: false, error: { code: 'TRANSISI_TERTAHAN' } });
    await dalam(a.id, async (tx) => {
      const fakta: [string, string | number | boolean, string | null][] = [
        ['opini_bpk', 'WTP', null],
        ['sakip', 'B', null],
        ['indeks_rb', 'CC', null],
        ['spip', 3, null],
        ['layanan_inti', true, kid],
        ['dampak', true, kid],
        ['tlhp', 100, kid],
        ['lhkpn_lhkan', 100, kid],
        ['sakip_internal', 'B', kid],
      ];
      await tx.db.faktaPrasyarat.createMany({
        data: fakta.map(([kode, n, keikutsertaanId]) => ({
          instansiId: a.id,
          id: randomUUID(),
          programId: a.programId,
          keikutsertaanId,
          kode,
          nilai: n,
          perTanggal: new Date('2026-01-01'),
          sumber: 'Surat',
        })),
      });
      await tx.db
        .$executeRaw`UPDATE keikutsertaan SET membangun_sejak = '2024-01-01' WHERE id = ${kid}::uuid`;
    });
    usulanId = ambil(await usulkan(s.admin, { keikutsertaanId: kid })).usulanId;
    expect(await kirimUsulan(s.bupati, { usulanId, versi: 1 })).toMatchObject({
      ok: false,
      error: { code: 'TRANSISI_TERTAHAN', detail: { halangan: [{ kode: 'SURAT_BELUM_LENGKAP' }] } },
    });
    ambil(
      await surat(s.admin, {
        usulanId,
        versi: 1,
        nomorSurat: '065/1/ORG',
        tanggalSurat: '2026-05-20',
        nomorSptjm: '065/2/ORG',
        narahubung: null,
      }),
    );
    expect(await kirimUsulan(s.admin, { usulanId, versi: 2 })).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
    expect(ambil(await kirimUsulan(s.bupati, { usulanId, versi: 2 }))).toEqual({ unit: 1 });
  });

  test('TPN enters every step, endorses its score and recommends; two persons decide (F77, ASVS 2.3.5)', async () => {
    const tpn = (await dalam(a.id, (tx) => lkeByPenilai(tx, kid))).tpn!.id;
    expect(await rekomendasi(s.tpn, { keikutsertaanId: kid, dokumen: null })).toMatchObject({
      ok: false,
      error: { code: 'TRANSISI_TERTAHAN' },
    });
    for (const l of LANGKAH_TPN) {
      ambil(
        await langkah(s.tpn, {
          keikutsertaanId: kid,
          langkah: l,
          hasil: 'lolos',
          tanggal: '2026-07-01',
          catatan: null,
          versi: 0,
        }),
      );
    }
    ambil(await sahkanTpn(s.tpn, { lkeId: tpn }));
    ambil(await rekomendasi(s.tpn, { keikutsertaanId: kid, dokumen: 'LHE 1' }));
    const isiKeputusan = {
      keikutsertaanId: kid,
      keputusan: 'WBK' as const,
      nomor: 'KEP 1',
      tanggal: '2026-10-01',
      catatan: null,
      versi: 0,
    };
    const { penetapanId } = ambil(await tetapkan(s.tpn, isiKeputusan));
    expect(await terbitkan(s.tpn, { penetapanId, versi: 1 })).toMatchObject({
      ok: false,
      error: { code: 'DUA_ORANG' },
    });
    ambil(await terbitkan(s.admin, { penetapanId, versi: 1 }));
    const [k] = await asAdmin<{ tahap: string }>(
      'SELECT tahap::text AS tahap FROM keikutsertaan WHERE id = $1',
      [kid],
    );
    expect(k!.tahap).toBe('penetapan');
  });

  test('every move is in the history and every change in the audit trail (F130)', async () => {
    const riwayat = await asAdmin<{ transisi: string }>(
      'SELECT transisi FROM riwayat_tahap WHERE keikutsertaan_id = $1 ORDER BY waktu',
      [kid],
    );
    expect(riwayat.map((r) => r.transisi)).toEqual([
      'mulai_pembangunan',
      'usulkan',
      'kirim_usulan',
      'rekomendasikan',
    ]);
    const [jumlah] = await asAdmin<{ n: number }>(
      "SELECT count(*)::int AS n FROM peristiwa WHERE jenis = 'jawaban_disimpan' AND instansi_id = $1",
      [a.id],
    );
    expect(jumlah!.n).toBe(115);
  });

  test('another tenant meets nothing but "not found" (F102)', async () => {
    expect(
      await isi(s.asing, { lkeId: lkeUnit, kode: 'A.I.1.i.a', nilai: 'Ya', catatan: null, versi: 0 }),
    ).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });

  test('a replay has one effect and gives the first answer (R3)', async () => {
    const kunci = randomUUID();
    const input = { programId: a.programId, unitIdList: [a.indukId], target: 'WBK' as const };
    const [x, y] = await Promise.all([daftarkan(s.admin, input, kunci), daftarkan(s.admin, input, kunci)]);
    expect(x).toEqual({ ok: true, data: { ditambahkan: 1 } });
    expect(y).toEqual(x);
    expect(await daftarkan(s.admin, { ...input, target: 'WBBM' }, kunci)).toMatchObject({
      ok: false,
      error: { code: 'REQUEST_KEY_REUSED' },
    });
  });
});
