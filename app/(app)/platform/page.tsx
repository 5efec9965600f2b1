import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { SetelSandi } from '@/app/(app)/platform/_components/setel-sandi';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import { LABEL_JENIS_INSTANSI } from '@/lib/domain/instansi/jenis-instansi';
import { formatBilangan, formatTanggal } from '@/lib/format';
import { getPlatform } from '@/lib/queries/platform';

export const metadata: Metadata = { title: 'Daftar instansi' };

const jenisOf = (jenis: string) => LABEL_JENIS_INSTANSI[jenis as keyof typeof LABEL_JENIS_INSTANSI] ?? jenis;

/** Every instansi of this installation with counts, and the published instrumen. */
export default async function HalamanPlatform() {
  const { instansi, instrumen } = buka(await getPlatform(), '/platform');
  return (
    <>
      <KepalaHalaman
        judul="Daftar instansi"
        keadaan={`${formatBilangan(instansi.length)} instansi memakai Teraju di sini. Isi datanya tidak terlihat dari halaman ini.`}
        aksi={
          <>
            <SetelSandi />
            <LinkButton variant="primary" icon="plus" href="/platform/baru">
              Daftarkan instansi
            </LinkButton>
          </>
        }
      />
      <IsiHalaman className="grid gap-8">
        {instansi.length === 0 ? (
          <EmptyState
            title="Belum ada instansi"
            actions={
              <LinkButton variant="primary" href="/platform/baru">
                Daftarkan instansi
              </LinkButton>
            }
          >
            Setiap instansi punya ruang sendiri dengan adminnya sendiri. Daftarkan yang pertama.
          </EmptyState>
        ) : (
          <Table caption="Instansi" cards>
            <thead>
              <tr>
                <Th>Instansi</Th>
                <Th>Jenis</Th>
                <Th num>Unit</Th>
                <Th num>Peran</Th>
                <Th num>Program</Th>
                <Th>Terdaftar</Th>
              </tr>
            </thead>
            <tbody>
              {instansi.map((i) => (
                <tr key={i.id}>
                  <Th scope="row" className="wrap-anywhere">
                    {i.nama} {i.demo && <span className="demo">DATA DEMO</span>}
                    <span className="sub">{i.kode}</span>
                  </Th>
                  <Td label="Jenis">{jenisOf(i.jenis)}</Td>
                  <Td label="Unit" num>
                    {formatBilangan(i.jumlahUnit)}
                  </Td>
                  <Td label="Peran" num>
                    {formatBilangan(i.jumlahKeanggotaan)}
                  </Td>
                  <Td label="Program" num>
                    {i.tahunProgram ?? '–'}
                  </Td>
                  <Td label="Terdaftar">{formatTanggal(i.dibuatPada)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <Section title="LKE yang terbit">
          <Table caption="LKE yang terbit" cards>
            <thead>
              <tr>
                <Th>Peraturan</Th>
                <Th num>Versi</Th>
                <Th>Keadaan</Th>
                <Th>Berlaku</Th>
                <Th>Sidik jari isi (SHA-256)</Th>
              </tr>
            </thead>
            <tbody>
              {instrumen.map((i) => (
                <tr key={`${i.id}@${i.versi}`}>
                  <Th scope="row">
                    {i.peraturan}
                    <span className="sub">{i.judul}</span>
                  </Th>
                  <Td label="Versi" num>
                    {i.versi}
                  </Td>
                  <Td label="Keadaan">
                    {i.status === 'lengkap' ? (
                      <Status tone="ok">lengkap</Status>
                    ) : (
                      <Status tone="idle">arsip</Status>
                    )}
                  </Td>
                  <Td label="Berlaku">
                    {formatTanggal(i.berlakuDari)} sampai{' '}
                    {i.berlakuSampai ? formatTanggal(i.berlakuSampai) : 'sekarang'}
                  </Td>
                  <Td label="Sidik jari" className="wrap-anywhere">
                    <code className="text-13 text-ink-2">{i.hash}</code>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      </IsiHalaman>
    </>
  );
}
