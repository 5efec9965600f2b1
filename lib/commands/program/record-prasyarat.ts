import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { lockFakta, upsertFakta } from '@/lib/db/repo/prasyarat';
import { findProgram, lockKeikutsertaan } from '@/lib/db/repo/program';
import { checkFakta, type TolakFakta } from '@/lib/domain/kesiapan/check-fakta';
import { err, ok } from '@/lib/domain/result';
import type { RecordPrasyaratInput } from '@/lib/schemas/program';

const KALIMAT: Readonly<Record<TolakFakta, string>> = {
  BUKAN_YA_TIDAK: 'Pilih ya atau tidak.',
  BUKAN_ANGKA: 'Tulis sebuah angka.',
  DI_LUAR_RENTANG: 'Angka ini di luar jangkauan syaratnya.',
  BUKAN_PILIHAN: 'Pilih salah satu dari daftar.',
  DIHITUNG: 'Lama membangun dihitung dari tanggal mulai membangun. Ubah tanggal itu.',
};

/**
 * Records a dated fact of Tabel 5 for the instansi or one unit (5/2024 Lampiran II Bab II.A), with its source
 * and, where the instrumen knows it, TPN's reason to waive it. A unit's facts stay as they were once its
 * letter has gone out.
 */
export const recordPrasyarat: Perintah<RecordPrasyaratInput, { versi: number }> = async (
  tx,
  _pelaku,
  input,
) => {
  const program = await findProgram(tx, input.programId);
  if (!program) return err({ code: 'NOT_FOUND' });
  const k = input.keikutsertaanId === null ? null : await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (input.keikutsertaanId !== null && k?.programId !== program.id) return err({ code: 'NOT_FOUND' });
  if (k && (k.tahap === 'penilaian' || k.tahap === 'penetapan')) return err({ code: 'TAHAP_BERBEDA' });

  const instrumen = await getInstrumen(tx, program.instrumenId, program.instrumenVersi);
  const prasyarat = instrumen.prasyarat.find((p) => p.kode === input.kode);
  if (!prasyarat || (prasyarat.lingkup === 'unit') !== (k !== null))
    return err({ code: 'INVALID_INPUT', fields: { kode: 'Syarat ini tidak ada pada LKE program ini.' } });
  const nilai = checkFakta(prasyarat, input.nilai);
  if (!nilai.ok) return err({ code: 'INVALID_INPUT', fields: { nilai: KALIMAT[nilai.error] } });
  if (input.perTanggal > tx.hariIni)
    return err({ code: 'INVALID_INPUT', fields: { perTanggal: 'Tanggal ini belum tiba.' } });
  const dikecualikan = input.dikecualikan?.trim() || null;
  if (dikecualikan !== null && !instrumen.pengecualianPrasyarat.boleh)
    return err({ code: 'INVALID_INPUT', fields: { dikecualikan: 'LKE ini tidak mengenal pengecualian.' } });

  const lama = await lockFakta(tx, program.id, input.keikutsertaanId, input.kode);
  const sumber = input.sumber?.trim() || null;
  const baris = await upsertFakta(tx, { ...input, nilai: nilai.value, sumber, dikecualikan });
  if (!baris)
    return err({ code: 'STALE_VERSION', detail: { versi: lama?.versi ?? 0, kini: lama?.nilai ?? null } });
  return ok({
    data: { versi: baris.versi },
    events: [
      {
        jenis: 'prasyarat_dicatat',
        objek: 'fakta_prasyarat',
        objekId: baris.id,
        unitId: k?.unitId ?? null,
        data: {
          kode: input.kode,
          sebelum: lama?.nilai ?? null,
          nilai: nilai.value,
          perTanggal: input.perTanggal,
          sumber,
          dikecualikan,
        },
      },
    ],
  });
};
