'use client';

import { useState } from 'react';
import { BarisOrang, type PerbuatanOrang } from '@/app/(app)/pengaturan/orang/_components/baris-orang';
import { type SandiDibuat, SandiSekali } from '@/app/(app)/pengaturan/orang/_components/sandi-sekali';
import { DialogTambahOrang } from '@/app/(app)/pengaturan/orang/_components/tambah-orang';
import {
  DialogAkhiriPeran,
  DialogAktif,
  DialogSetelSandi,
  DialogUbahOrang,
} from '@/app/(app)/pengaturan/orang/_components/ubah-orang';
import { Table, Th } from '@/components/ui/table';
import type { OrangView, UnitPilihan } from '@/lib/queries/pengaturan-orang';

/** People with their peran, and what can be done to each. */
export function DaftarOrang({
  orang,
  unit,
  hariIni,
}: {
  orang: readonly OrangView[];
  unit: readonly UnitPilihan[];
  hariIni: string;
}) {
  const [perbuatan, setPerbuatan] = useState<PerbuatanOrang | null>(null);
  const [dibuat, setDibuat] = useState<SandiDibuat | null>(null);
  const tutup = () => setPerbuatan(null);
  return (
    <>
      <Table caption="Orang dan perannya" cards>
        <thead>
          <tr>
            <Th>Nama</Th>
            <Th>Peran</Th>
            <Th>Akun</Th>
            <Th>
              <span className="sr-only">Tindakan</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {orang.map((o) => (
            <BarisOrang key={o.id} orang={o} hariIni={hariIni} lakukan={setPerbuatan} />
          ))}
        </tbody>
      </Table>
      {perbuatan?.apa === 'peran' && (
        <DialogTambahOrang
          unit={unit}
          hariIni={hariIni}
          orang={perbuatan.orang}
          open
          onOpenChange={(buka) => !buka && tutup()}
        />
      )}
      {perbuatan?.apa === 'akhiri' && (
        <DialogAkhiriPeran orang={perbuatan.orang} peran={perbuatan.peran} hariIni={hariIni} tutup={tutup} />
      )}
      {perbuatan?.apa === 'ubah' && <DialogUbahOrang orang={perbuatan.orang} tutup={tutup} />}
      {perbuatan?.apa === 'aktif' && <DialogAktif orang={perbuatan.orang} tutup={tutup} />}
      {perbuatan?.apa === 'sandi' && (
        <DialogSetelSandi
          orang={perbuatan.orang}
          tutup={tutup}
          selesai={(sandi) => {
            tutup();
            setDibuat({ nama: perbuatan.orang.nama, surel: perbuatan.orang.surel, sandi });
          }}
        />
      )}
      {dibuat && <SandiSekali dibuat={dibuat} tutup={() => setDibuat(null)} />}
    </>
  );
}
