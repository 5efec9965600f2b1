import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { type Langkah, TigaLangkah } from '@/app/(app)/pengaturan/_components/tiga-langkah';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { formatBilangan } from '@/lib/format';
import { getPengaturan, type PengaturanView } from '@/lib/queries/pengaturan';

export const metadata: Metadata = { title: 'Pengaturan' };

/** The three steps of an instansi that begins: units, people, program. */
function langkahOf(view: PengaturanView): readonly Langkah[] {
  return [
    {
      judul: 'Susun unit kerja',
      isi: 'Dinas, badan, kecamatan, dan unit di bawahnya. Tempel dari Excel atau mulai dari templat.',
      hasil: view.unit > 0 ? `${formatBilangan(view.unit)} unit` : null,
      href: '/pengaturan/unit',
      tombol: 'Susun unit kerja',
    },
    {
      judul: 'Tambahkan orang',
      isi: 'Kepala unit, tim kerja, TPI, dan pimpinan. Setiap orang mendapat perannya dan kata sandi pertama.',
      hasil: view.orang > 1 ? `${formatBilangan(view.orang)} orang` : null,
      href: '/pengaturan/orang',
      tombol: 'Tambahkan orang',
    },
    {
      judul: 'Buat program tahun ini',
      isi: 'LKE yang dipakai, jadwal, dan unit yang ikut. Sesudah itu pencanangan dicatat dan unit mulai membangun.',
      hasil: view.keikutsertaan > 0 ? `${formatBilangan(view.keikutsertaan)} unit ikut` : null,
      href: '/pengaturan/program',
      tombol: view.program > 0 ? 'Ikutkan unit' : 'Buat program',
    },
  ];
}

const BAGIAN: readonly (readonly [href: string, ikon: IconName, judul: string, isi: string])[] = [
  ['/pengaturan/unit', 'building', 'Susunan unit', 'Menambah, mengganti nama, memindahkan, dan menutup unit'],
  ['/pengaturan/orang', 'people', 'Orang dan peran', 'Peran, akun, jabatan, dan penilai TPN'],
  ['/pengaturan/program', 'calendar', 'Program', 'LKE, jadwal, dan unit peserta tiap tahun'],
  ['/pengaturan/pencanangan', 'flag', 'Pencanangan', 'Pernyataan, penandatangan, saksi, dan publikasi'],
  ['/pengaturan/wewenang', 'lock', 'Tabel wewenang', 'Siapa dapat melakukan apa'],
  ['/jejak-audit', 'history', 'Jejak audit', 'Setiap perubahan, oleh siapa dan kapan'],
];

/** The settings: three calm steps for an instansi that begins, and the way to every part. */
export default async function HalamanPengaturan() {
  const view = buka(await getPengaturan(), '/pengaturan');
  const langkah = langkahOf(view);
  const mulai = langkah.some((l) => l.hasil === null);
  return (
    <>
      <KepalaHalaman
        judul={mulai ? 'Menyiapkan instansi' : 'Pengaturan'}
        keadaan={mulai ? `${view.instansi}. Tiga langkah, dan unit dapat mulai.` : view.instansi}
      />
      <IsiHalaman className="grid gap-8">
        {mulai && <TigaLangkah langkah={langkah} />}
        <ul className="panel">
          {BAGIAN.map(([href, ikon, judul, isi]) => (
            <li key={href} className="border-t first:border-t-0">
              <Link
                href={href}
                className="flex items-center gap-3 px-4 py-3 text-14 text-ink no-underline hover:bg-sunken"
              >
                <Icon name={ikon} className="text-ink-2" />
                <span className="min-w-0 flex-1">
                  <b className="block font-semibold">{judul}</b>
                  <span className="text-ink-2">{isi}</span>
                </span>
                <Icon name="chevron-right" className="text-ink-3" />
              </Link>
            </li>
          ))}
        </ul>
      </IsiHalaman>
    </>
  );
}
