import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { AkhiriSesi } from '@/app/(app)/akun/_components/akhiri-sesi';
import { PilihKonteks } from '@/app/(app)/akun/_components/pilih-konteks';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { DefinitionList } from '@/components/ui/definition-list';
import { LinkButton } from '@/components/ui/link-button';
import { Alert } from '@/components/ui/note';
import { Section } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { formatTanggalWaktu } from '@/lib/format';
import { getAkun } from '@/lib/queries/akun';

export const metadata: Metadata = { title: 'Akun saya' };

/** One's own account: who, as what, with which password, on which devices. */
export default async function HalamanAkun({
  searchParams,
}: {
  searchParams: Promise<{ sandi?: string | string[] }>;
}) {
  const view = buka(await getAkun(), '/akun');
  const { sandi } = await searchParams;
  const waktu = (saat: string) => formatTanggalWaktu(saat, view.zonaWaktu);
  return (
    <>
      <KepalaHalaman judul="Akun saya" keadaan={view.surel} />
      <IsiHalaman className="grid gap-8">
        {sandi === 'diganti' && (
          <Alert tone="ok">Kata sandi diganti. Sesi Anda di perangkat lain sudah berakhir.</Alert>
        )}
        {view.peranBerakhir && (
          <Alert
            tone="warn"
            title={
              view.konteks.length > 0
                ? 'Peran yang Anda pakai sudah berakhir. Pilih peran lain di bawah.'
                : 'Anda belum memegang peran di instansi mana pun.'
            }
          >
            {view.konteks.length === 0 && 'Hubungi admin instansi Anda, biasanya Bagian Organisasi.'}
          </Alert>
        )}
        <Section title="Data diri">
          <DefinitionList
            items={[
              { term: 'Nama', value: view.nama },
              { term: 'Surel', value: view.surel },
              { term: 'NIP', value: view.nip ?? 'belum diisi' },
            ]}
          />
          <p className="hint mt-2">Bila ada yang salah, minta admin instansi memperbaikinya.</p>
        </Section>
        {view.konteks.length > 0 && (
          <Section title="Peran saya">
            <PilihKonteks konteks={view.konteks} />
          </Section>
        )}
        <Section title="Kata sandi">
          <p className="mb-3 text-14 text-ink-2">
            {view.demo
              ? 'Akun demo dipakai bersama, jadi kata sandinya tidak dapat diganti.'
              : view.sandiDiubah
                ? `Terakhir diganti ${waktu(view.sandiDiubah)}.`
                : 'Belum pernah diganti.'}
          </p>
          {!view.demo && <LinkButton href="/ganti-sandi">Ganti kata sandi</LinkButton>}
        </Section>
        <Section title="Sesi yang masih terbuka">
          <div className="grid gap-3">
            <Table caption="Sesi yang masih terbuka" cards>
              <thead>
                <tr>
                  <Th>Masuk</Th>
                  <Th>Terakhir dipakai</Th>
                  <Th>Berakhir paling lambat</Th>
                </tr>
              </thead>
              <tbody>
                {view.sesi.map((s) => (
                  <tr key={s.dibuatPada}>
                    <Td label="Masuk">
                      {waktu(s.dibuatPada)}
                      {s.ini && <span className="sub">perangkat ini</span>}
                    </Td>
                    <Td label="Dipakai">{waktu(s.terakhirPada)}</Td>
                    <Td label="Berakhir">{waktu(s.kedaluwarsaPada)}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <AkhiriSesi adaLain={view.sesi.some((s) => !s.ini)} />
          </div>
        </Section>
      </IsiHalaman>
    </>
  );
}
