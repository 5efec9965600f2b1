'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import type { HasilImporOrang } from '@/lib/domain/orang/impor-orang';
import { LABEL_PERAN } from '@/lib/domain/wewenang/peran';
import { kalimatMasalahOrang } from '@/lib/errors/impor';
import { formatBilangan } from '@/lib/format';

const TAMPIL_SEKALI = 100;

/** Every pasted row with what would become of it; wrong ones first, so that none is missed. */
export function PratinjauOrang({ hasil }: { hasil: readonly HasilImporOrang[] }) {
  const [batas, setBatas] = useState(TAMPIL_SEKALI);
  const jumlah = (keadaan: HasilImporOrang['keadaan']) => hasil.filter((h) => h.keadaan === keadaan).length;
  const bernomor = hasil.map((h, i) => ({ ...h, nomor: i + 1 }));
  const urut = [
    ...bernomor.filter((h) => h.keadaan === 'salah'),
    ...bernomor.filter((h) => h.keadaan !== 'salah'),
  ];
  return (
    <Section
      title="Pratinjau"
      aside={
        <span role="status">
          {`${formatBilangan(jumlah('baru'))} peran baru`}
          {jumlah('ada') > 0 && `, ${formatBilangan(jumlah('ada'))} sudah ada`}
          {jumlah('salah') > 0 && `, ${formatBilangan(jumlah('salah'))} perlu diperbaiki`}
        </span>
      }
    >
      <Table caption="Pratinjau orang yang ditempel" cards tight>
        <thead>
          <tr>
            <Th num>Baris</Th>
            <Th>Nama</Th>
            <Th>Peran</Th>
            <Th>Unit kerja</Th>
            <Th>Keadaan</Th>
          </tr>
        </thead>
        <tbody>
          {urut.slice(0, batas).map((h) => (
            <tr key={h.nomor}>
              <Td label="Baris" num>
                {h.nomor}
              </Td>
              <Th scope="row" className="wrap-anywhere">
                {h.nama || '(kosong)'}
                <span className="sub">{[h.surel, h.nip && `NIP ${h.nip}`].filter(Boolean).join(' · ')}</span>
              </Th>
              <Td label="Peran">
                {h.peran ? LABEL_PERAN[h.peran] : '–'}
                {h.jabatan && <span className="sub">{h.jabatan}</span>}
              </Td>
              <Td label="Unit" className="wrap-anywhere">
                {h.unitNama ?? 'seluruh instansi'}
              </Td>
              <Td label="Keadaan">
                {h.keadaan === 'salah' ? (
                  <Status tone="bad">{h.masalah.map((m) => kalimatMasalahOrang(m, h)).join(' ')}</Status>
                ) : h.keadaan === 'ada' ? (
                  <Status tone="idle">sudah ada, dilewati</Status>
                ) : (
                  <Status tone="ok">baru</Status>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {urut.length > batas && (
        <Button className="mt-2" onClick={() => setBatas(batas + TAMPIL_SEKALI)}>
          {`Tampilkan ${formatBilangan(Math.min(TAMPIL_SEKALI, urut.length - batas))} baris berikutnya`}
        </Button>
      )}
    </Section>
  );
}
