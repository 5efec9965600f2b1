import { JENIS_UNIT, LABEL_JENIS_UNIT } from '@/lib/domain/unit/jenis-unit';

/** Every kind of unit as the options of a Select. */
export const JENIS_PILIHAN = JENIS_UNIT.map((value) => ({ value, label: LABEL_JENIS_UNIT[value] }));
