import Link from 'next/link';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { formatBilangan } from '@/lib/format';

function Arrow({ href, label, icon }: { href: string | null; label: string; icon: IconName }) {
  const classes = cx('btn btn-icon');
  return href === null ? (
    <span className={classes} aria-disabled="true">
      <Icon name={icon} label={`${label}, tidak ada`} />
    </span>
  ) : (
    <Link className={classes} href={href} prefetch={false} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  );
}

/** Which rows of how many, with links to the neighbouring pages; the page number lives in the URL. */
export function Pagination({
  from,
  to,
  total,
  noun,
  previousHref,
  nextHref,
}: {
  from: number;
  to: number;
  total: number;
  /** "unit kerja" */
  noun: string;
  previousHref: string | null;
  nextHref: string | null;
}) {
  return (
    <nav
      className="flex items-center justify-between gap-3 py-2 text-14 text-ink-2"
      aria-label="Halaman daftar"
    >
      <span>
        {formatBilangan(from)}–{formatBilangan(to)} dari {formatBilangan(total)} {noun}
      </span>
      <span className="flex">
        <Arrow href={previousHref} label="Halaman sebelumnya" icon="chevron-left" />
        <Arrow href={nextHref} label="Halaman berikutnya" icon="chevron-right" />
      </span>
    </nav>
  );
}
