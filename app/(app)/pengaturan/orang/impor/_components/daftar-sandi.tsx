import { CopyButton } from '@/components/ui/copy-button';
import { Alert } from '@/components/ui/note';
import { Section } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { formatBilangan } from '@/lib/format';

/** A new account with its first password. */
export interface SandiOrang {
  readonly nama: string;
  readonly surel: string;
  readonly sandi: string;
}

/** First passwords of new accounts: shown this once, to be handed over one by one. */
export function DaftarSandi({ daftar }: { daftar: readonly SandiOrang[] }) {
  return (
    <Section
      title={`Kata sandi sekali pakai untuk ${formatBilangan(daftar.length)} akun baru`}
      aside={
        <CopyButton
          label="Salin semua"
          text={daftar.map((d) => `${d.nama}\t${d.surel}\t${d.sandi}`).join('\n')}
        />
      }
    >
      <div className="grid gap-3">
        <Alert tone="warn" title="Catat sekarang: daftar ini hanya tampil sekali.">
          Berlaku 7 hari dan harus diganti saat pertama masuk. Bila terlewat, setel ulang dari daftar orang.
        </Alert>
        <Table caption="Kata sandi sekali pakai" cards>
          <thead>
            <tr>
              <Th>Nama</Th>
              <Th>Surel</Th>
              <Th>Kata sandi sekali pakai</Th>
            </tr>
          </thead>
          <tbody>
            {daftar.map((d) => (
              <tr key={d.surel}>
                <Th scope="row">{d.nama}</Th>
                <Td label="Surel" className="wrap-anywhere">
                  {d.surel}
                </Td>
                <Td label="Kata sandi">
                  <code className="font-semibold" data-sandi>
                    {d.sandi}
                  </code>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Section>
  );
}
