import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { formatBilangan, formatSkor } from '@/lib/format';
import type { KartuUnit } from '@/lib/queries/program';

/** "membangun" and "diusulkan": two labels that say two things (S0-12). */
export function LabelZi({ unit }: { unit: Pick<KartuUnit, 'membangun' | 'diusulkan'> }) {
  if (!unit.membangun && !unit.diusulkan) return null;
  return (
    <span className="flex flex-wrap gap-1">
      {unit.membangun && <span className="lbl-zi">membangun</span>}
      {unit.diusulkan && <span className="lbl-zi lbl-zi-usul">diusulkan</span>}
    </span>
  );
}

/** Declared for some days and not started: a mark of its own (S0-4). */
export function BelumMulai({ hari }: { hari: number }) {
  return (
    <Status tone="warn" size={13}>{`dicanangkan ${formatBilangan(hari)} hari lalu, belum mulai`}</Status>
  );
}

/** One unit on the board. */
export function Kartu({ unit }: { unit: KartuUnit }) {
  return (
    <li className="kartu">
      <Link href={`/unit/${unit.id}`} prefetch={false}>
        {unit.nama}
      </Link>
      <p className="text-13 text-ink-2">
        {unit.belumMulai === null ? unit.kalimat : <BelumMulai hari={unit.belumMulai} />}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-13 text-ink-2">
        <span>target {unit.target}</span>
        {unit.nilai !== null && (
          <span>
            <b className="font-semibold text-ink">{formatSkor(unit.nilai)}</b> {unit.sumberNilai}
          </span>
        )}
        {/* The column says whether it builds; a proposal is the other label. */}
        {unit.diusulkan && <LabelZi unit={{ membangun: false, diusulkan: true }} />}
      </p>
    </li>
  );
}
