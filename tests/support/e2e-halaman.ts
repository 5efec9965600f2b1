import { readFileSync } from 'node:fs';
import { PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import type { Konteks } from '@/tests/support/e2e';
import { konteksOf, satu, sql } from '@/tests/support/e2e';

/** One row of the reviewed list tests/e2e/matriks-halaman.json. */
export interface BarisHalaman {
  /** Open to everybody, signed in or not. */
  readonly umum?: true;
  /** A POST route: tests/actions/matriks.json tells who may, a GET is refused. */
  readonly pintu?: true;
  /** Leads on: where to. With `peran` it may: addresses that begin so count as opened. */
  readonly alih?: string;
  /** Which peran may open it. */
  readonly peran?: readonly Peran[];
  /** The row that the address names is of one unit: unit peran reach only their own. */
  readonly perUnit?: true;
  /** Query that the address needs to be complete. */
  readonly kueri?: string;
  /** Whose worksheet `lkeId` is; the unit's own when left out. */
  readonly lke?: 'tpi' | 'tpn';
}

/** Every page and GET route of the build, as addresses with `[parameter]`, and whether it is a route handler. */
export function halamanBangunan(): ReadonlyMap<string, { readonly rute: boolean }> {
  const berkas = '.next-test/server/app-paths-manifest.json';
  const isi = JSON.parse(readFileSync(berkas, 'utf8')) as Record<string, string>;
  const daftar = new Map<string, { rute: boolean }>();
  for (const kunci of Object.keys(isi)) {
    if (kunci.startsWith('/_')) continue;
    const alamat = kunci.replace(/\/\([^)]+\)/g, '').replace(/\/(page|route)$/, '') || '/';
    daftar.set(alamat, { rute: kunci.endsWith('/route') });
  }
  return daftar;
}

/** Ids of one unit by the parameter names of the addresses. */
export type IdHalaman = Readonly<Record<string, string>>;

interface BarisUnit {
  readonly instansiId: string;
  readonly programId: string;
  readonly unitId: string;
  readonly keikutsertaanId: string;
  readonly lkeUnit: string;
  readonly lkeTpi: string | null;
  readonly lkeTpn: string | null;
  readonly usulanId: string | null;
  readonly pencananganId: string | null;
}

/** A unit of the demo by kode of the instansi and name, with everything that belongs to it. */
export function unitDemo(kode: string, nama: string, tahun: number): Promise<BarisUnit> {
  return satu<BarisUnit>(
    `SELECT k.instansi_id AS "instansiId", k.program_id AS "programId", k.unit_id AS "unitId",
            k.id AS "keikutsertaanId",
            (SELECT id FROM lke l WHERE l.keikutsertaan_id = k.id AND l.penilai = 'unit') AS "lkeUnit",
            (SELECT id FROM lke l WHERE l.keikutsertaan_id = k.id AND l.penilai = 'tpi') AS "lkeTpi",
            (SELECT id FROM lke l WHERE l.keikutsertaan_id = k.id AND l.penilai = 'tpn') AS "lkeTpn",
            coalesce((SELECT usulan_id FROM usulan_unit x WHERE x.keikutsertaan_id = k.id LIMIT 1),
                     (SELECT id FROM usulan s WHERE s.instansi_id = k.instansi_id LIMIT 1)) AS "usulanId",
            (SELECT id FROM pencanangan c WHERE c.instansi_id = k.instansi_id AND c.program_id = k.program_id
              ORDER BY id LIMIT 1) AS "pencananganId"
       FROM keikutsertaan k
       JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
       JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
       JOIN instansi i ON i.id = k.instansi_id
      WHERE i.kode = $1 AND u.nama = $2 AND p.tahun = $3`,
    [kode, nama, tahun],
  );
}

/** The newest program year of an instansi of the demo. */
export async function tahunDemo(kode: string): Promise<number> {
  const { tahun } = await satu<{ tahun: number }>(
    'SELECT max(p.tahun)::int AS tahun FROM program p JOIN instansi i ON i.id = p.instansi_id WHERE i.kode = $1',
    [kode],
  );
  return tahun;
}

/** A well-formed id that nothing has. */
export const TIDAK_ADA = '00000000-0000-4000-8000-000000000000';

/** The values for `[parameter]` in addresses. */
export function idOf(unit: BarisUnit, lke: 'tpi' | 'tpn' | undefined): IdHalaman {
  const lkeId = lke === 'tpi' ? unit.lkeTpi : lke === 'tpn' ? unit.lkeTpn : unit.lkeUnit;
  const { programId, unitId, keikutsertaanId } = unit;
  return {
    programId,
    unitId,
    keikutsertaanId,
    lkeId: lkeId ?? TIDAK_ADA,
    usulanId: unit.usulanId ?? TIDAK_ADA,
    pencananganId: unit.pencananganId ?? TIDAK_ADA,
    areaKode: 'MP',
  };
}

/** The address with its parameters filled in, both in the path and in the query. */
export function alamatOf(pola: string, ids: IdHalaman, kueri = ''): string {
  return `${pola}${kueri && `?${kueri}`}`.replace(/\[(\w+)\]/g, (_, nama: string) => {
    const id = ids[nama];
    if (!id) throw new Error(`no value for [${nama}] of ${pola}: add it to tests/support/e2e-halaman.ts`);
    return id;
  });
}

/** One person of the demo per peran: the unit peran in `unitId`, everybody else in the instansi. */
export async function orangPerPeran(kode: string, unitId: string): Promise<ReadonlyMap<Peran, Konteks>> {
  const daftar = new Map<Peran, Konteks>();
  const baris = await sql<Konteks & { peran: Peran }>(
    `SELECT DISTINCT ON (k.peran) k.peran::text AS peran, k.pengguna_id AS "penggunaId", 'keanggotaan' AS jenis, k.id,
            k.instansi_id AS "instansiId"
       FROM keanggotaan k JOIN instansi i ON i.id = k.instansi_id
      WHERE i.kode = $1 AND (k.unit_id IS NULL OR k.unit_id = $2) AND current_date >= k.mulai
        AND coalesce(k.selesai, 'infinity') >= current_date
      ORDER BY k.peran, k.id`,
    [kode, unitId],
  );
  for (const { peran, ...konteks } of baris) daftar.set(peran, konteks);
  const [tpn] = await sql<Konteks>(
    `SELECT g.pengguna_id AS "penggunaId", 'penugasan' AS jenis, g.id, g.instansi_id AS "instansiId"
       FROM penugasan g JOIN instansi i ON i.id = g.instansi_id
       JOIN program p ON p.instansi_id = g.instansi_id AND p.id = g.program_id
      WHERE i.kode = $1 ORDER BY p.tahun DESC, g.id LIMIT 1`,
    [kode],
  );
  if (tpn) daftar.set('tpn', tpn);
  daftar.set('admin_platform', await konteksOf('platform@teraju.example', 'admin_platform'));
  return new Map(
    PERAN.flatMap((peran) => (daftar.has(peran) ? [[peran, daftar.get(peran) as Konteks]] : [])),
  );
}

/** The reviewed matrix of pages: which peran may open which. */
export function matriksHalaman(): Readonly<Record<string, BarisHalaman>> {
  return JSON.parse(readFileSync('tests/e2e/matriks-halaman.json', 'utf8')) as Record<string, BarisHalaman>;
}

/** True for an address that shows a page in a browser. */
export function tampil(pola: string): boolean {
  const { umum, peran } = matriksHalaman()[pola] ?? {};
  return (umum || peran !== undefined) && halamanBangunan().get(pola)?.rute === false;
}

/** What a page answered: a status, or `masuk` when it leads to the sign-in page, or `→ address`. */
export type HasilHalaman = number | 'masuk' | `→ ${string}`;

/**
 * What came of a request for a page. Behind a loading screen the status line has gone out before the page knows:
 * then Next's mark in the body tells (`NEXT_HTTP_ERROR_FALLBACK;404`, `NEXT_REDIRECT;…`).
 */
export async function hasilHalaman(jawaban: Response): Promise<HasilHalaman> {
  const isi = await jawaban.text();
  const lewatIsi = /NEXT_REDIRECT;\w+;([^;"\\]+);/.exec(isi)?.[1];
  const tujuan = jawaban.headers.get('location') ?? lewatIsi;
  if (tujuan) {
    const { pathname } = new URL(tujuan, jawaban.url);
    return pathname === '/masuk' ? 'masuk' : `→ ${pathname}`;
  }
  const kode = /NEXT_HTTP_ERROR_FALLBACK;(\d{3})/.exec(isi)?.[1];
  return kode ? Number(kode) : jawaban.status;
}
