import Link from 'next/link';

export interface TahapView {
  kode: string;
  /** "Pembangunan" */
  nama: string;
  /** When or what: "sejak 6 Oktober 2025", "paling lambat 31 Mei 2027". */
  keterangan?: string;
  status: 'selesai' | 'kini' | 'nanti';
  href?: string;
}

const SEBUT = { selesai: 'selesai', kini: 'sedang berjalan', nanti: 'belum' } as const;

/** The five stages of a unit's program in a line; upright on a phone. */
export function LimaTahap({
  tahap,
  label = 'Tahap Zona Integritas',
}: {
  tahap: readonly TahapView[];
  label?: string;
}) {
  return (
    <ol className="stages" aria-label={label}>
      {tahap.map((t) => (
        <li
          key={t.kode}
          className={`stage is-${t.status}`}
          aria-current={t.status === 'kini' ? 'step' : undefined}
        >
          <b>
            {t.href ? <Link href={t.href}>{t.nama}</Link> : t.nama}
            <span className="sr-only">, {SEBUT[t.status]}</span>
          </b>
          {t.keterangan && <span>{t.keterangan}</span>}
        </li>
      ))}
    </ol>
  );
}
