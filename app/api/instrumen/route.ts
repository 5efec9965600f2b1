import { defineRead } from '@/lib/actions/define-read';
import { getInstrumenLayar } from '@/lib/queries/instrumen';
import { instrumenInput } from '@/lib/schemas/instrumen';

export const GET = defineRead({
  nama: 'instrumen.baca',
  input: instrumenInput,
  baca: getInstrumenLayar,
  tetap: true,
});
