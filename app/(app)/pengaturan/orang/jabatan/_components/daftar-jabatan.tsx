'use client';

import { useState } from 'react';
import { DialogAkhiriMasa, DialogMasa } from '@/app/(app)/pengaturan/orang/jabatan/_components/dialog-masa';
import { Button } from '@/components/ui/button';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import { AWALAN_KAPASITAS, LABEL_KAPASITAS } from '@/lib/domain/orang/masa-jabatan';
import { formatTanggal } from '@/lib/format';
import type { JabatanView } from '@/lib/queries/pengaturan-orang';

type Jabatan = JabatanView['jabatan'][number];

const berlaku = (m: Jabatan['masa'][number], hariIni: string) =>
  m.mulai <= hariIni && (m.selesai === null || m.selesai >= hariIni);

/** Each jabatan with its periods, the newest first. */
export function DaftarJabatan({ jabatan, hariIni }: { jabatan: readonly Jabatan[]; hariIni: string }) {
  const [masaBaru, setMasaBaru] = useState<Jabatan | null>(null);
  const [akhiri, setAkhiri] = useState<{ jabatan: Jabatan; masa: Jabatan['masa'][number] } | null>(null);
  return (
    <div className="grid gap-8">
      {jabatan.map((j) => (
        <section key={j.id} aria-label={j.nama}>
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <div>
              <h2 className="text-16">{j.nama}</h2>
              {j.unitNama && <p className="text-14 text-ink-2">{j.unitNama}</p>}
            </div>
            <Button variant="quiet" icon="plus" onClick={() => setMasaBaru(j)}>
              Catat pejabat
            </Button>
          </div>
          {j.masa.length === 0 ? (
            <p className="text-14 text-ink-2">Belum ada pejabat yang dicatat.</p>
          ) : (
            <Table caption={`Pejabat ${j.nama}`} cards>
              <thead>
                <tr>
                  <Th>Nama</Th>
                  <Th>Kapasitas</Th>
                  <Th>Masa</Th>
                  <Th>Dasar</Th>
                  <Th>Keadaan</Th>
                </tr>
              </thead>
              <tbody>
                {j.masa.map((m) => (
                  <tr key={m.id}>
                    <Th scope="row">
                      {m.nama}
                      <span className="sub">
                        {AWALAN_KAPASITAS[m.kapasitas]}
                        {j.nama}
                      </span>
                    </Th>
                    <Td label="Kapasitas">{LABEL_KAPASITAS[m.kapasitas]}</Td>
                    <Td label="Masa">
                      {formatTanggal(m.mulai)} sampai {m.selesai ? formatTanggal(m.selesai) : 'sekarang'}
                    </Td>
                    <Td label="Dasar">{m.dasar ?? '–'}</Td>
                    <Td label="Keadaan">
                      {berlaku(m, hariIni) ? (
                        <Status tone="ok">berlaku</Status>
                      ) : (
                        <Status tone="idle">{m.mulai > hariIni ? 'belum mulai' : 'berakhir'}</Status>
                      )}
                      {(m.selesai === null || m.selesai > hariIni) && (
                        <Button variant="quiet" onClick={() => setAkhiri({ jabatan: j, masa: m })}>
                          Akhiri
                        </Button>
                      )}
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </section>
      ))}
      {masaBaru && <DialogMasa jabatan={masaBaru} hariIni={hariIni} tutup={() => setMasaBaru(null)} />}
      {akhiri && (
        <DialogAkhiriMasa
          jabatan={akhiri.jabatan}
          masa={akhiri.masa}
          hariIni={hariIni}
          tutup={() => setAkhiri(null)}
        />
      )}
    </div>
  );
}
