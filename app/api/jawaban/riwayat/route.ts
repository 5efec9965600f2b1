import { defineRead } from '@/lib/actions/define-read';
import { getRiwayatJawaban } from '@/lib/queries/riwayat-jawaban';
import { riwayatJawabanInput } from '@/lib/schemas/jawaban';

export const GET = defineRead({
  nama: 'jawaban.riwayat',
  input: riwayatJawabanInput,
  baca: ({ lkeId, kode }) => getRiwayatJawaban(lkeId, kode),
});
