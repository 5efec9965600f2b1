import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormInstansi } from '@/app/(app)/platform/_components/form-instansi';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, Td, Th } from '@/components/ui/table';
import { type JenisInstansiTerdaftar, LABEL_JENIS_INSTANSI } from '@/lib/domain/instansi/jenis-instansi';
import { formatBilangan } from '@/lib/format';
import { getPlatform } from '@/lib/queries/platform';

export const metadata: Metadata = { title: 'Daftar instansi' };

/** The platform: which instansi there are, by counts only, and which regulations can be scored. */
export default async function HalamanPlatform() {
  const { instansi, instrumen } = buka(await getPlatform(), '/platform');
  return (
    <>
      <KepalaHalaman
        judul="Daftar instansi"
        keadaan={`${formatBilangan(instansi.length)} instansi. Pengelola platform melihat jumlah, bukan isinya.`}
      />
      <IsiHalaman className="grid gap-8 py-4">
        {instansi.length === 0 ? (
          <EmptyState title="Belum ada instansi">
            Daftarkan instansi pertama di bawah. Adminnya menerima kata sandi sekali pakai, lalu menyiapkan
            unit, orang, dan program tahunan.
          </EmptyState>
        ) : (
          <Table caption="Instansi" cards stickyHeader>
            <thead>
              <tr>
                <Th>Instansi</Th>
                <Th>Jenis</Th>
                <Th num>Unit</Th>
                <Th num>Peran</Th>
                <Th num>Program terbaru</Th>
                <Th>Terdaftar</Th>
              </tr>
            </thead>
            <tbody>
              {instansi.map((i) => (
                <tr key={i.id}>
                  <Td label="Instansi">
                    {i.nama} {i.demo && <span className="demo">DATA DEMO</span>}
                    <small className="block text-13 text-ink-2">{i.kode}</small>
                  </Td>
                  <Td label="Jenis">{LABEL_JENIS_INSTANSI[i.jenis as JenisInstansiTerdaftar] ?? i.jenis}</Td>
                  <Td num label="Unit">
                    {formatBilangan(i.unit)}
                  </Td>
                  <Td num label="Peran">
                    {formatBilangan(i.orang)}
                  </Td>
                  <Td num label="Program terbaru">
                    {i.tahunProgram ?? '–'}
                  </Td>
                  <Td label="Terdaftar">{i.sejak}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <section aria-labelledby="judul-daftar">
          <h2 id="judul-daftar" className="mb-3 text-18 font-semibold">
            Daftarkan instansi
          </h2>
          <FormInstansi />
        </section>
        <section aria-labelledby="judul-instrumen">
          <h2 id="judul-instrumen" className="mb-3 text-18 font-semibold">
            LKE yang diterbitkan
          </h2>
          <Table caption="Versi LKE; yang sudah terbit tidak berubah lagi" cards>
            <thead>
              <tr>
                <Th>Peraturan</Th>
                <Th>Berlaku</Th>
                <Th>Keadaan</Th>
                <Th>Sidik jari</Th>
              </tr>
            </thead>
            <tbody>
              {instrumen.map((i) => (
                <tr key={`${i.id}@${i.versi}`}>
                  <Td label="Peraturan">
                    {i.peraturan}
                    <small className="block text-13 text-ink-2">versi {i.versi}</small>
                  </Td>
                  <Td label="Berlaku">{i.berlaku}</Td>
                  <Td label="Keadaan">{i.status === 'arsip' ? 'arsip, sumber tidak lengkap' : 'lengkap'}</Td>
                  <Td label="Sidik jari">
                    <code className="text-13 text-ink-2">{i.hash.slice(0, 16)}</code>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      </IsiHalaman>
    </>
  );
}
