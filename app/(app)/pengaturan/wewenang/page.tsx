import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { Icon } from '@/components/ui/icon';
import { Table, Td, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { getWewenang } from '@/lib/queries/wewenang';

export const metadata: Metadata = { title: 'Tabel wewenang' };

/** The permission table, read from the same source that the server applies. */
export default async function HalamanWewenang() {
  const { peran, izin } = buka(await getWewenang(), '/pengaturan/wewenang');
  return (
    <>
      <KepalaHalaman
        judul="Tabel wewenang"
        keadaan={`${izin.length} izin untuk ${peran.length} peran. Tombol dan server memakai tabel yang sama.`}
      />
      <IsiHalaman>
        <div className="my-4">
          <Table caption="Siapa dapat melakukan apa" scroll stickyFirst tight>
            <thead>
              <tr>
                <Th>Yang dilakukan</Th>
                {peran.map((p) => (
                  <Th key={p.kode}>{p.label}</Th>
                ))}
              </tr>
            </thead>
            <tbody>
              {izin.map((i) => (
                <tr key={i.kode}>
                  <th scope="row" className="min-w-48 font-normal">
                    {i.label}
                  </th>
                  {peran.map((p, urutan) => (
                    <Td key={p.kode}>
                      {i.punya[urutan] ? (
                        <span className="text-siap-ink">
                          <Icon name="check" label="Dapat" />
                        </span>
                      ) : (
                        <VisuallyHidden>Tidak</VisuallyHidden>
                      )}
                    </Td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
        <h2 className="mt-8 mb-2 text-18 font-semibold">Jangkauan tiap peran</h2>
        <Table caption="Sampai mana tiap peran melihat" cards>
          <thead>
            <tr>
              <Th>Peran</Th>
              <Th>Menjangkau</Th>
            </tr>
          </thead>
          <tbody>
            {peran.map((p) => (
              <tr key={p.kode}>
                <Td label="Peran">{p.label}</Td>
                <Td label="Menjangkau">{p.jangkauan}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </IsiHalaman>
    </>
  );
}
