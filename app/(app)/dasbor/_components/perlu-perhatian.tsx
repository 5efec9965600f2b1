import Link from 'next/link';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { formatBilangan } from '@/lib/format';
import type { PerhatianView } from '@/lib/queries/dasbor-perhatian';

/** Entries shown at once; the rest opens in place. */
const TAMPIL = 5;

function Isi({ p }: { p: PerhatianView }) {
  return (
    <span className="min-w-0">
      <b>{p.judul}</b>
      <span className="block text-ink-2">
        {p.keterangan} {p.hubungi && `Hubungi ${p.hubungi}.`}
      </span>
    </span>
  );
}

function Butir({ p }: { p: PerhatianView }) {
  const genting = p.tingkat === 'genting';
  return (
    <li className={genting ? 'is-genting' : undefined}>
      <Icon name={genting ? 'jauh' : 'hampir'} label={genting ? 'Mendesak' : 'Perlu diingat'} />
      {p.unit.length === 0 ? (
        <Isi p={p} />
      ) : (
        <details>
          <summary>
            <Isi p={p} />
            <Icon name="chevron-down" size={16} />
          </summary>
          <ul>
            {p.unit.map((u) => (
              <li key={u.id}>
                <Link href={`/unit/${u.id}`} prefetch={false}>
                  {u.nama}
                </Link>
                {u.hubungi && <p>{u.hubungi}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** What somebody should be called about today, each with the office to call. */
export function PerluPerhatian({ daftar }: { daftar: readonly PerhatianView[] }) {
  const [awal, lain] = [daftar.slice(0, TAMPIL), daftar.slice(TAMPIL)];
  return (
    <Section title="Perlu perhatian">
      {daftar.length === 0 ? (
        <p className="border-t pt-2">
          <Status tone="ok">Tidak ada yang terlambat atau menunggu hari ini</Status>
        </p>
      ) : (
        <>
          <ul className="att">
            {awal.map((p) => (
              <Butir key={p.kunci} p={p} />
            ))}
          </ul>
          {lain.length > 0 && (
            <Disclosure summary={`${formatBilangan(lain.length)} hal lainnya`} className="border-t">
              <ul className="att">
                {lain.map((p) => (
                  <Butir key={p.kunci} p={p} />
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
    </Section>
  );
}
