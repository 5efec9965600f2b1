import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { alamatJejak, permintaanOf } from '@/app/(app)/jejak-audit/_components/alamat';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { LinkButton } from '@/components/ui/link-button';
import { Select } from '@/components/ui/select';
import { Table, Td, Th } from '@/components/ui/table';
import { LABEL_OBJEK } from '@/lib/errors/kalimat-peristiwa';
import { getJejak } from '@/lib/queries/jejak-audit';

export const metadata: Metadata = { title: 'Jejak audit' };

/** Who did what and when, newest first; filters live in the address and work without JavaScript. */
export default async function HalamanJejak({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const params = await searchParams;
  const p = permintaanOf((nama) => params[nama]);
  const view = buka(await getJejak(p), alamatJejak(p));
  const disaring = [p.objek, p.objekId, p.unitId, p.penggunaId, p.dari, p.sampai].some(Boolean);
  return (
    <>
      <KepalaHalaman
        judul="Jejak audit"
        keadaan="Setiap perubahan tercatat sekali dan tidak dapat diubah atau dihapus oleh siapa pun."
        aksi={
          <LinkButton href={alamatJejak(p, {}, '/jejak-audit/csv')} icon="download" download>
            Unduh CSV
          </LinkButton>
        }
      />
      <IsiHalaman>
        <form className="my-4 grid items-end gap-3 md:grid-cols-[repeat(3,minmax(0,1fr))_150px_150px_auto]">
          <Field label="Perihal">
            {(aria) => (
              <Select
                {...aria}
                name="objek"
                defaultValue={p.objek ?? ''}
                options={[
                  { value: '', label: 'Semua perihal' },
                  ...Object.entries(LABEL_OBJEK).map(([value, label]) => ({ value, label })),
                ]}
              />
            )}
          </Field>
          <Field label="Unit kerja">
            {(aria) => (
              <Select
                {...aria}
                name="unit"
                defaultValue={p.unitId ?? ''}
                options={[
                  { value: '', label: 'Semua unit' },
                  ...view.unit.map((u) => ({ value: u.id, label: u.nama })),
                ]}
              />
            )}
          </Field>
          <Field label="Orang">
            {(aria) => (
              <Select
                {...aria}
                name="orang"
                defaultValue={p.penggunaId ?? ''}
                options={[
                  { value: '', label: 'Semua orang' },
                  ...view.orang.map((o) => ({ value: o.id, label: o.nama })),
                ]}
              />
            )}
          </Field>
          <Field label="Dari tanggal">
            {(aria) => <Input {...aria} type="date" name="dari" defaultValue={p.dari ?? ''} />}
          </Field>
          <Field label="Sampai tanggal">
            {(aria) => <Input {...aria} type="date" name="sampai" defaultValue={p.sampai ?? ''} />}
          </Field>
          <Button type="submit">Saring</Button>
        </form>
        {view.peristiwa.length === 0 ? (
          <EmptyState
            title={disaring ? 'Tidak ada peristiwa yang cocok' : 'Belum ada peristiwa'}
            actions={disaring ? <LinkButton href="/jejak-audit">Hapus saringan</LinkButton> : undefined}
          >
            {disaring
              ? 'Longgarkan saringan di atas untuk melihat lebih banyak.'
              : 'Setiap jawaban, pengiriman, penilaian, dan keputusan akan tercatat di sini begitu terjadi.'}
          </EmptyState>
        ) : (
          <Table caption="Peristiwa, terbaru di atas" cards stickyHeader>
            <thead>
              <tr>
                <Th>Waktu</Th>
                <Th>Siapa</Th>
                <Th>Perihal</Th>
                <Th>Apa yang terjadi</Th>
                <Th>Sidik jari</Th>
              </tr>
            </thead>
            <tbody>
              {view.peristiwa.map((e) => (
                <tr key={e.id}>
                  <Td label="Waktu">{e.waktu}</Td>
                  <Td label="Siapa">
                    {e.siapa}
                    {e.peran && <small className="block text-13 text-ink-2">{e.peran}</small>}
                  </Td>
                  <Td label="Perihal">
                    {LABEL_OBJEK[e.objek as keyof typeof LABEL_OBJEK] ?? e.objek}
                    {e.unit && <small className="block text-13 text-ink-2">{e.unit}</small>}
                  </Td>
                  <Td label="Apa yang terjadi">
                    <span className="wrap-anywhere">{e.kalimat}</span>
                  </Td>
                  <Td label="Sidik jari">
                    <code className="text-13 text-ink-2" title={e.sidikJari}>
                      {e.sidikJari.slice(0, 12)}
                    </code>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <nav className="my-4 flex flex-wrap gap-2" aria-label="Halaman jejak audit">
          {p.sebelum && <LinkButton href={alamatJejak(p)}>Ke yang terbaru</LinkButton>}
          {view.berikut && (
            <LinkButton href={alamatJejak(p, { sebelum: view.berikut })}>Peristiwa sebelumnya</LinkButton>
          )}
        </nav>
      </IsiHalaman>
    </>
  );
}
