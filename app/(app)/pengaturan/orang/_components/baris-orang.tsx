'use client';

import { IconButton } from '@/components/ui/icon-button';
import { Menu, type MenuAction } from '@/components/ui/menu';
import { Status } from '@/components/ui/status';
import { Td, Th } from '@/components/ui/table';
import { LABEL_PERAN } from '@/lib/domain/wewenang/peran';
import { formatTanggal } from '@/lib/format';
import type { OrangView } from '@/lib/queries/pengaturan-orang';

type PeranOrang = OrangView['peran'][number];

/** What the admin wants to do to a person. */
export type PerbuatanOrang =
  | { readonly apa: 'peran' | 'ubah' | 'sandi' | 'aktif'; readonly orang: OrangView }
  | { readonly apa: 'akhiri'; readonly orang: OrangView; readonly peran: PeranOrang };

function masa({ mulai, selesai }: PeranOrang, hariIni: string): string {
  if (selesai !== null && selesai < hariIni) return `berakhir ${formatTanggal(selesai)}`;
  const awal = mulai > hariIni ? `mulai ${formatTanggal(mulai)}` : `sejak ${formatTanggal(mulai)}`;
  return selesai === null ? awal : `${awal} sampai ${formatTanggal(selesai)}`;
}

/** Why the account itself cannot be changed here; null when it can. */
function tertutup(orang: OrangView): string | null {
  if (orang.demo) return 'Akun demo dipakai bersama.';
  if (orang.bersama) return 'Juga bertugas di luar instansi ini; hubungi pengelola platform.';
  return null;
}

function KeadaanAkun({ orang }: { orang: OrangView }) {
  if (!orang.aktif) return <Status tone="bad">dinonaktifkan</Status>;
  if (orang.wajibGanti) return <Status tone="warn">belum membuat kata sandi</Status>;
  return <Status tone="ok">aktif</Status>;
}

/** One person with every peran held here, the ones that are over last. */
export function BarisOrang({
  orang,
  hariIni,
  lakukan,
}: {
  orang: OrangView;
  hariIni: string;
  lakukan: (perbuatan: PerbuatanOrang) => void;
}) {
  const sebab = tertutup(orang);
  const akun = (item: Omit<MenuAction, 'disabled' | 'note'>, alasan = sebab): MenuAction => ({
    ...item,
    disabled: alasan !== null,
    note: alasan ?? undefined,
  });
  const diri = orang.sendiri ? 'Akun Anda sendiri: buka halaman Akun saya.' : null;
  const berlaku = orang.peran.filter((p) => p.selesai === null || p.selesai >= hariIni);
  return (
    <tr className="relative">
      <Th scope="row" className="wrap-anywhere max-md:pr-12">
        {orang.nama}
        <span className="sub">{orang.surel}</span>
        {orang.nip && <span className="sub">NIP {orang.nip}</span>}
      </Th>
      <Td label="Peran">
        <ul className="grid gap-2">
          {orang.peran.map((p) => (
            <li key={p.id} className={berlaku.includes(p) ? undefined : 'text-ink-2'}>
              {p.jabatan ? `${p.jabatan} · ${LABEL_PERAN[p.peran]}` : LABEL_PERAN[p.peran]}
              {p.unitNama && <span className="block wrap-anywhere">{p.unitNama}</span>}
              <span className="sub">{masa(p, hariIni)}</span>
            </li>
          ))}
        </ul>
      </Td>
      <Td label="Akun">
        <KeadaanAkun orang={orang} />
      </Td>
      <Td className="max-md:absolute max-md:top-2 max-md:right-2 md:w-px">
        <Menu
          trigger={<IconButton icon="more" label={`Tindakan untuk ${orang.nama}`} className="md:-my-1.5" />}
          groups={[
            {
              key: 'peran',
              items: [
                {
                  key: 'tambah',
                  label: 'Beri peran lain',
                  icon: 'plus',
                  onSelect: () => lakukan({ apa: 'peran', orang }),
                },
                ...berlaku.map((p) => ({
                  key: p.id,
                  label: `Akhiri peran ${LABEL_PERAN[p.peran]}`,
                  note: p.unitNama ?? undefined,
                  icon: 'minus' as const,
                  onSelect: () => lakukan({ apa: 'akhiri', orang, peran: p }),
                })),
              ],
            },
            {
              key: 'akun',
              label: 'Akun',
              items: [
                akun({
                  key: 'ubah',
                  label: 'Ubah data diri',
                  icon: 'edit',
                  onSelect: () => lakukan({ apa: 'ubah', orang }),
                }),
                akun(
                  {
                    key: 'sandi',
                    label: 'Setel ulang kata sandi',
                    icon: 'lock',
                    onSelect: () => lakukan({ apa: 'sandi', orang }),
                  },
                  sebab ?? diri ?? (orang.aktif ? null : 'Aktifkan akunnya dahulu.'),
                ),
                akun(
                  {
                    key: 'aktif',
                    label: orang.aktif ? 'Nonaktifkan akun' : 'Aktifkan akun',
                    icon: orang.aktif ? 'close' : 'check',
                    danger: orang.aktif,
                    onSelect: () => lakukan({ apa: 'aktif', orang }),
                  },
                  sebab ?? diri,
                ),
              ],
            },
          ]}
        />
      </Td>
    </tr>
  );
}
