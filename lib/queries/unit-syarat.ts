import 'server-only';
import type { BarisFakta } from '@/lib/db/repo/program';
import type { Prasyarat } from '@/lib/domain/instrumen/types';
import type { HasilKesiapan, KeadaanSyarat, SyaratKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { kalimatKesiapan } from '@/lib/errors/kesiapan';

/** One threshold on the deciding score. Points. */
export interface SyaratView {
  readonly kode: string;
  readonly label: string;
  readonly keadaan: KeadaanSyarat;
  readonly nilai: number;
  readonly minimum: number | null;
  readonly kurang: number;
  readonly bobot: number;
  readonly sumber: string;
}

/** The fact behind a prasyarat as its form shows it. */
export interface FaktaView {
  readonly nilai: string | number | boolean;
  readonly perTanggal: string;
  readonly sumber: string | null;
  readonly dikecualikan: string | null;
}

/** One prasyarat, or one condition of the unit's history. */
export interface SyaratUnitView {
  readonly kode: string;
  readonly label: string;
  readonly lingkup: 'instansi' | 'unit' | 'riwayat';
  readonly keadaan: KeadaanSyarat;
  /** What is there and what is asked, in a sentence. */
  readonly kalimat: string;
  readonly keterangan: string | null;
  readonly sumber: string;
  /** What the form asks for; null where nothing can be typed. */
  readonly isian: {
    readonly jenis: Exclude<Prasyarat['jenis'], 'tahun'>;
    readonly skala: readonly string[] | null;
    readonly minimum: string | number | boolean;
  } | null;
  readonly fakta: FaktaView | null;
  /** Version of the fact, 0 while nobody has recorded it. */
  readonly versi: number;
}

/** Every threshold of the target, in the order of the regulation. */
export function syaratNilaiOf({ syarat }: HasilKesiapan): readonly SyaratView[] {
  return syarat.flatMap((s) =>
    s.jenis === 'nilai'
      ? [
          {
            kode: s.kode,
            label: s.label,
            keadaan: s.keadaan,
            nilai: s.syarat.nilai,
            minimum: s.syarat.minimum,
            kurang: s.syarat.kurang,
            bobot: s.bobot,
            sumber: s.sumber,
          },
        ]
      : [],
  );
}

/** Prerequisites with their facts, then the history, in the order of the regulation. */
export function syaratUnitOf(
  { syarat }: HasilKesiapan,
  fakta: readonly BarisFakta[],
): readonly SyaratUnitView[] {
  return syarat.flatMap((s): SyaratUnitView[] => {
    if (s.jenis === 'nilai') return [];
    const dasar = {
      kode: s.kode,
      label: s.label,
      keadaan: s.keadaan,
      kalimat: kalimatKesiapan(s),
      sumber: s.sumber,
    };
    if (s.jenis === 'riwayat')
      return [{ ...dasar, lingkup: 'riwayat', keterangan: null, isian: null, fakta: null, versi: 0 }];
    const { prasyarat } = s.hasil;
    const satu = fakta.find(
      (f) => f.kode === s.kode && (f.keikutsertaanId === null) === (prasyarat.lingkup === 'instansi'),
    );
    return [
      {
        ...dasar,
        lingkup: prasyarat.lingkup,
        keterangan: prasyarat.keterangan,
        isian: isianOf(s),
        fakta: satu
          ? {
              nilai: satu.nilai,
              perTanggal: satu.perTanggal,
              sumber: satu.sumber,
              dikecualikan: satu.dikecualikan,
            }
          : null,
        versi: satu?.versi ?? 0,
      },
    ];
  });
}

function isianOf({
  hasil: { prasyarat, minimum },
}: Extract<SyaratKesiapan, { jenis: 'prasyarat' }>): SyaratUnitView['isian'] {
  const { jenis, skala } = prasyarat;
  // Years of building follow from the day on which the unit began, which the settings hold.
  return jenis === 'tahun' ? null : { jenis, skala, minimum };
}
