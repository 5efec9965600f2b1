import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Status } from '@/components/ui/status';

export interface Langkah {
  readonly judul: string;
  readonly isi: string;
  /** What is there already: "49 unit"; null while the step is to do. */
  readonly hasil: string | null;
  readonly href: string;
  readonly tombol: string;
}

/** The first steps in their order; the one to do now carries the button. */
export function TigaLangkah({ langkah }: { langkah: readonly Langkah[] }) {
  const kini = langkah.findIndex((l) => l.hasil === null);
  return (
    <ol className="panel">
      {langkah.map((l, i) => (
        <li
          key={l.href}
          className="grid grid-cols-[28px_minmax(0,1fr)] gap-x-3 gap-y-3 border-t px-4 py-4 first:border-t-0 md:grid-cols-[28px_minmax(0,1fr)_auto] md:items-center"
          aria-current={i === kini ? 'step' : undefined}
        >
          <span className="ava" aria-hidden="true">
            {l.hasil === null ? i + 1 : <Icon name="check" size={16} />}
          </span>
          <span className="min-w-0">
            <b className="block font-semibold">{l.judul}</b>
            <span className="text-14 text-ink-2">{l.isi}</span>
          </span>
          <span className="max-md:col-start-2">
            {l.hasil === null ? (
              <LinkButton variant={i === kini ? 'primary' : 'default'} href={l.href}>
                {l.tombol}
              </LinkButton>
            ) : (
              <Status tone="ok">{l.hasil}</Status>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
