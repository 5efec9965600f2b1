import Link from 'next/link';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { KeadaanUnit } from '@/components/skor/keadaan-unit';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/panel';
import { KEADAAN_KESIAPAN, type KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { formatBilangan } from '@/lib/format';
import type { BerandaKerja } from '@/lib/queries/beranda';

/** The reader's own units with score and stage. */
export function UnitSaya({ daftar }: { daftar: BerandaKerja['unitSaya'] }) {
  if (daftar.length === 0) return null;
  return (
    <Section title={daftar.length === 1 ? 'Unit Anda' : 'Unit Anda dan unit di bawahnya'}>
      <ul>
        {daftar.map((u) => (
          <li key={u.id} className="border-t py-3">
            <p className="font-medium">
              <Link href={`/unit/${u.id}`}>{u.nama}</Link>
            </p>
            <p className="text-14 text-ink-2">
              {LABEL_TAHAP[u.tahap]}. {u.kalimat}.
            </p>
            {u.nilai === null ? (
              <p className="mt-1 text-14 text-ink-2">Belum ada nilai menuju {u.target}.</p>
            ) : (
              <div className="mt-2">
                <BilahAmbang nilai={u.nilai} maks={u.maks} wbk={u.wbk} wbbm={u.wbbm} sasaran={u.target} />
                <p className="text-13 text-ink-2">{u.sumberNilai}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const KATA: Readonly<Record<KeadaanKesiapan, string>> = {
  siap: 'siap',
  hampir: 'hampir',
  jauh: 'jauh',
  belum_dinilai: 'belum dinilai',
};

/** How the instansi stands, with the way to the dashboard. */
export function RingkasanInstansi({ ringkasan }: { ringkasan: NonNullable<BerandaKerja['ringkasan']> }) {
  return (
    <Section title="Keadaan instansi">
      <ul className="grid gap-1 border-t pt-2">
        {KEADAAN_KESIAPAN.map((keadaan) => (
          <li key={keadaan}>
            <Link href={`/dasbor?keadaan=${keadaan}#kesiapan`} prefetch={false} className="no-underline">
              <KeadaanUnit
                keadaan={keadaan}
                kata={`${formatBilangan(ringkasan.hitung[keadaan])} ${KATA[keadaan]}`}
              />
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-14 text-ink-2">
        {formatBilangan(ringkasan.membangun)} dari {formatBilangan(ringkasan.semua)} unit sedang membangun.
      </p>
      <p className="mt-2">
        <LinkButton href="/dasbor" icon="chart">
          Buka ringkasan
        </LinkButton>
      </p>
    </Section>
  );
}
