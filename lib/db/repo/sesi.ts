import 'server-only';
import { appClient } from '@/lib/db/client';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import type { Peran } from '@/lib/domain/wewenang/peran';

/** One context that a person may act in today. */
export interface Konteks {
  readonly jenis: 'keanggotaan' | 'penugasan' | 'platform';
  /** Id of the keanggotaan or penugasan; the person's own id for the platform. */
  readonly id: string;
  readonly peran: Peran;
  readonly instansiId: string | null;
  readonly instansiNama: string | null;
  readonly demo: boolean;
  readonly zonaWaktu: ZonaWaktu;
  readonly unitId: string | null;
  readonly unitNama: string | null;
  readonly jabatan: string | null;
  readonly programId: string | null;
  /** Year of the newest program there, or of the assigned one. */
  readonly tahunProgram: number | null;
}

/** A live session with its person and every context open to them today. */
export interface BarisSesi {
  readonly penggunaId: string;
  readonly nama: string;
  readonly surel: string;
  readonly wajibGanti: boolean;
  readonly konteksId: string | null;
  /** Seconds since the last request, by the database's clock. */
  readonly diamDetik: number;
  readonly konteks: readonly Konteks[];
}

interface BarisMentah {
  pengguna_id: string;
  pengguna_nama: string;
  surel: string;
  wajib_ganti: boolean;
  konteks_id: string | null;
  diam: number;
  platform: boolean;
  jenis: 'keanggotaan' | 'penugasan' | null;
  instansi_id: string | null;
  id: string | null;
  peran: Peran | null;
  unit_id: string | null;
  unit_nama: string | null;
  jabatan: string | null;
  instansi_nama: string | null;
  instansi_demo: boolean | null;
  zona_waktu: ZonaWaktu | null;
  program_id: string | null;
  tahun_program: number | null;
}

/** The live session of this token hash, or null when unknown, expired, revoked or its person disabled. */
export async function findSesi(tokenHash: string): Promise<BarisSesi | null> {
  const baris = await appClient().$queryRaw<BarisMentah[]>`
    SELECT s.pengguna_id, p.nama AS pengguna_nama, p.surel, p.wajib_ganti, s.konteks_id,
           extract(epoch FROM now() - s.terakhir_pada)::int AS diam,
           EXISTS (SELECT 1 FROM pengelola_platform g WHERE g.pengguna_id = p.id
                    AND current_date BETWEEN g.mulai AND coalesce(g.selesai, 'infinity')) AS platform,
           k.jenis, k.instansi_id, k.id, k.peran, k.unit_id, k.unit_nama, k.jabatan, k.instansi_nama,
           k.instansi_demo, k.zona_waktu, k.program_id, k.tahun_program
      FROM sesi s
      JOIN pengguna p ON p.id = s.pengguna_id AND p.aktif
      LEFT JOIN LATERAL konteks_pengguna(p.id) k ON true
     WHERE s.token_hash = ${tokenHash} AND s.dicabut_pada IS NULL AND s.kedaluwarsa_pada > now()
     ORDER BY k.tahun_program DESC NULLS LAST, k.instansi_nama, k.peran, k.unit_nama, k.id`;
  const pertama = baris[0];
  if (!pertama) return null;
  const konteks: Konteks[] = baris.flatMap((b) =>
    b.jenis && b.id && b.peran
      ? [
          {
            jenis: b.jenis,
            id: b.id,
            peran: b.peran,
            instansiId: b.instansi_id,
            instansiNama: b.instansi_nama,
            demo: b.instansi_demo ?? false,
            zonaWaktu: b.zona_waktu ?? 'WIB',
            unitId: b.unit_id,
            unitNama: b.unit_nama,
            jabatan: b.jabatan,
            programId: b.program_id,
            tahunProgram: b.tahun_program,
          },
        ]
      : [],
  );
  if (pertama.platform) {
    konteks.push({
      jenis: 'platform',
      id: pertama.pengguna_id,
      peran: 'admin_platform',
      instansiId: null,
      instansiNama: null,
      demo: false,
      zonaWaktu: 'WIB',
      unitId: null,
      unitNama: null,
      jabatan: null,
      programId: null,
      tahunProgram: null,
    });
  }
  return {
    penggunaId: pertama.pengguna_id,
    nama: pertama.pengguna_nama,
    surel: pertama.surel,
    wajibGanti: pertama.wajib_ganti,
    konteksId: pertama.konteks_id,
    diamDetik: pertama.diam,
    konteks,
  };
}

/** Stores a new session of `masaDetik` seconds at most; only the hash of its token is kept. */
export async function insertSesi(tokenHash: string, penggunaId: string, masaDetik: number): Promise<void> {
  await appClient().$executeRaw`
    INSERT INTO sesi (token_hash, pengguna_id, kedaluwarsa_pada)
    VALUES (${tokenHash}, ${penggunaId}::uuid, now() + make_interval(secs => ${masaDetik}))`;
}

/** Notes that the session is in use. */
export async function touchSesi(tokenHash: string): Promise<void> {
  await appClient().$executeRaw`UPDATE sesi SET terakhir_pada = now() WHERE token_hash = ${tokenHash}`;
}

/** Chooses the context that this session acts in from now on. */
export async function setKonteksSesi(tokenHash: string, konteks: Konteks): Promise<void> {
  await appClient().$executeRaw`
    UPDATE sesi SET konteks_jenis = ${konteks.jenis}::jenis_konteks, konteks_instansi = ${konteks.instansiId}::uuid,
                    konteks_id = ${konteks.id}::uuid
     WHERE token_hash = ${tokenHash}`;
}

/** Ends one session at once. */
export async function revokeSesi(tokenHash: string): Promise<void> {
  await appClient().$executeRaw`
    UPDATE sesi SET dicabut_pada = now() WHERE token_hash = ${tokenHash} AND dicabut_pada IS NULL`;
}

/** A session of a person that may still be used. */
export interface SesiHidup {
  readonly tokenHash: string;
  readonly dibuatPada: Date;
  readonly terakhirPada: Date;
  readonly kedaluwarsaPada: Date;
}

/** The live sessions of a person, the one used last first; silent ones older than `diamDetik` are left out. */
export function listSesiHidup(penggunaId: string, diamDetik: number): Promise<SesiHidup[]> {
  return appClient().$queryRaw<SesiHidup[]>`
    SELECT token_hash AS "tokenHash", dibuat_pada AS "dibuatPada", terakhir_pada AS "terakhirPada",
           kedaluwarsa_pada AS "kedaluwarsaPada"
      FROM sesi
     WHERE pengguna_id = ${penggunaId}::uuid AND dicabut_pada IS NULL AND kedaluwarsa_pada > now()
       AND terakhir_pada > now() - make_interval(secs => ${diamDetik})
     ORDER BY terakhir_pada DESC, token_hash`;
}

/** Ends every session of a person at once, `kecuali` apart. Returns how many. */
export async function revokeSesiOf(penggunaId: string, kecuali: string | null): Promise<number> {
  return appClient().$executeRaw`
    UPDATE sesi SET dicabut_pada = now()
     WHERE pengguna_id = ${penggunaId}::uuid AND dicabut_pada IS NULL AND token_hash IS DISTINCT FROM ${kecuali}::text`;
}
