import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Status } from '@/components/ui/status';
import { formatBilangan } from '@/lib/format';
import type { TugasView } from '@/lib/queries/beranda-tugas';

/** Tasks shown at once; the queue and the board hold the rest. */
export const TUGAS_TAMPIL = 20;

function Batas({ tugas }: { tugas: TugasView }) {
  if (tugas.batas === null) return null;
  if (tugas.mendesak === null) {
    return (
      <span className="inline-flex items-center gap-1 text-14 text-ink-2">
        <Icon name="calendar" size={16} />
        {tugas.batas}
      </span>
    );
  }
  return <Status tone={tugas.mendesak === 'lewat' ? 'bad' : 'warn'}>{tugas.batas}</Status>;
}

/** What waits for the reader, the most urgent first, each with the way to it. */
export function DaftarTugas({ daftar }: { daftar: readonly TugasView[] }) {
  const tampil = daftar.slice(0, TUGAS_TAMPIL);
  const sisa = daftar.length - tampil.length;
  return (
    <>
      <ol className="tugas">
        {tampil.map((t, urut) => (
          <li key={t.kunci}>
            <div className="min-w-0">
              <p className="font-medium">{t.judul}</p>
              {t.keterangan && <p className="text-14 text-ink-2">{t.keterangan}</p>}
              <Batas tugas={t} />
            </div>
            <LinkButton href={t.href} variant={urut === 0 ? 'primary' : 'default'}>
              {t.tombol}
              <span className="sr-only">: {t.judul}</span>
            </LinkButton>
          </li>
        ))}
      </ol>
      {sisa > 0 && (
        <p className="mt-2 text-14 text-ink-2">{formatBilangan(sisa)} hal lain menunggu sesudah ini.</p>
      )}
    </>
  );
}
