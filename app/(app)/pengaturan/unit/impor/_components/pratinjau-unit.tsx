'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import type { HasilImporUnit } from '@/lib/domain/unit/impor-unit';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { kalimatMasalahUnit } from '@/lib/errors/impor';
import { formatBilangan } from '@/lib/format';

const TAMPIL_SEKALI = 100;

/** Every pasted row with what would become of it; wrong ones first, so that none is missed. */
export function PratinjauUnit({ hasil }: { hasil: readonly HasilImporUnit[] }) {
  const [batas, setBatas] = useState(TAMPIL_SEKALI);
  const jumlah = (keadaan: HasilImporUnit['keadaan']) => hasil.filter((h) => h.keadaan === keadaan).length;
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
          {`${formatBilangan(jumlah('baru'))} baru`}
          {jumlah('ada') > 0 && `, ${formatBilangan(jumlah('ada'))} sudah ada`}
          {jumlah('salah') > 0 && `, ${formatBilangan(jumlah('salah'))} perlu diperbaiki`}
        </span>
      }
    >
      <Table caption="Pratinjau unit yang ditempel" cards tight>
        <thead>
          <tr>
            <Th num>Baris</Th>
            <Th>Unit kerja</Th>
            <Th>Jenis</Th>
            <Th>Di bawah</Th>
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
              </Th>
              <Td label="Jenis">
                {labelJenisUnit(h.jenis)}
                {h.jenisDitebak && h.keadaan !== 'salah' && <span className="sub">dari namanya</span>}
              </Td>
              <Td label="Di bawah" className="wrap-anywhere">
                {h.indukNama ?? 'instansi'}
              </Td>
              <Td label="Keadaan">
                {h.keadaan === 'salah' ? (
                  <Status tone="bad">{h.masalah.map((m) => kalimatMasalahUnit(m, h)).join(' ')}</Status>
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
