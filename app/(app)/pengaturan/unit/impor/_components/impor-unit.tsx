'use client';

import { useRouter } from 'next/navigation';
import { useDeferredValue, useMemo, useState } from 'react';
import { KotakTempel } from '@/app/(app)/pengaturan/_components/kotak-tempel';
import { importUnitAction } from '@/app/(app)/pengaturan/unit/actions';
import { PratinjauUnit } from '@/app/(app)/pengaturan/unit/impor/_components/pratinjau-unit';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import { BARIS_TEMPELAN_MAKS, bacaTempelan, kolomTempelan } from '@/lib/domain/tempelan';
import { type BarisImporUnit, periksaImporUnit } from '@/lib/domain/unit/impor-unit';
import { JENIS_UNIT, labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import type { SimpulUnit } from '@/lib/domain/unit/susunan';
import type { TemplatUnit } from '@/lib/domain/unit/templat-unit';
import { formatBilangan } from '@/lib/format';

const KOLOM = ['nama', 'jenis', 'induk'] as const;
const SEBUTAN = {
  nama: ['namaunit', 'unit', 'unitkerja', 'opd', 'perangkatdaerah', 'namaopd', 'satker'],
  jenis: ['jenisunit', 'tipe'],
  induk: ['unitinduk', 'indukunit', 'atasan', 'dibawah', 'unitatas'],
} as const;

const CONTOH = 'nama\tjenis\tinduk\nDinas Kesehatan\tDinas\nPuskesmas Pagatan\tPuskesmas\tDinas Kesehatan';

function teksTemplat(templat: TemplatUnit): string {
  return ['nama\tjenis\tinduk', ...templat.baris.map(([nama, induk]) => `${nama}\t\t${induk ?? ''}`)].join(
    '\n',
  );
}

/** The parsed rows of a pasted text, as the server will read them too. */
function bacaBaris(teks: string): BarisImporUnit[] {
  return kolomTempelan(bacaTempelan(teks), KOLOM, SEBUTAN);
}

/** Paste, look, add. */
export function ImporUnit({
  ada,
  hariIni,
  templat,
  pakaiTemplat,
}: {
  ada: readonly SimpulUnit[];
  hariIni: string;
  templat: TemplatUnit;
  pakaiTemplat: boolean;
}) {
  const router = useRouter();
  const beriTahu = useToast();
  const [teks, setTeks] = useState(pakaiTemplat ? teksTemplat(templat) : '');
  const [mulai, setMulai] = useState(hariIni);
  const { jalankan, sibuk, galat } = useAksi(importUnitAction);
  const teksDiperiksa = useDeferredValue(teks);
  const baris = useMemo(() => bacaBaris(teksDiperiksa), [teksDiperiksa]);
  const hasil = useMemo(() => periksaImporUnit(baris.slice(0, BARIS_TEMPELAN_MAKS), ada), [baris, ada]);
  const baru = hasil.filter((h) => h.keadaan === 'baru').length;
  const salah = hasil.filter((h) => h.keadaan === 'salah').length;

  const alasan =
    baris.length === 0
      ? 'Tempel daftarnya dahulu.'
      : baris.length > BARIS_TEMPELAN_MAKS
        ? `Paling banyak ${formatBilangan(BARIS_TEMPELAN_MAKS)} baris sekali tempel. Bagi daftarnya.`
        : salah > 0
          ? `Perbaiki ${formatBilangan(salah)} baris yang ditandai dahulu.`
          : baru === 0
            ? 'Semua unit pada daftar ini sudah ada.'
            : null;

  const tambahkan = async () => {
    const jawab = await jalankan({ baris, mulai });
    if (!jawab.ok) return;
    beriTahu(`${formatBilangan(jawab.data.ditambahkan)} unit ditambahkan.`);
    router.push('/pengaturan/unit');
  };

  return (
    <div className="grid gap-6">
      <div className="grid gap-3">
        <KotakTempel value={teks} onChange={setTeks} kolom={KOLOM} contoh={CONTOH} />
        <div className="flex flex-wrap items-start gap-x-6 gap-y-1">
          <Button variant="quiet" icon="list" onClick={() => setTeks(teksTemplat(templat))}>
            {`Pakai templat ${templat.nama}`}
          </Button>
          <Disclosure summary="Kata untuk kolom jenis">
            <p className="hint max-w-prosa pb-2">
              {JENIS_UNIT.map(labelJenisUnit).join(', ')}. Bila kosong, jenis dibaca dari nama unitnya.
            </p>
          </Disclosure>
        </div>
      </div>
      {hasil.length > 0 && <PratinjauUnit hasil={hasil} />}
      <div className="grid gap-4 border-t pt-4">
        <Field
          label="Berdiri sejak"
          hint="Berlaku untuk semua unit baru pada daftar."
          className="max-w-[240px]"
          required
        >
          {(aria) => (
            <Input {...aria} type="date" value={mulai} onChange={(event) => setMulai(event.target.value)} />
          )}
        </Field>
        {galat && (
          <Alert tone="bad" title={galat.message} live>
            {Object.entries(galat.fields ?? {}).map(([k, kalimat]) => (
              <p key={k}>
                {k.startsWith('baris.') ? `Baris ${Number(k.split('.')[1]) + 1}: ` : ''}
                {kalimat}
              </p>
            ))}
          </Alert>
        )}
        <div>
          <Button variant="primary" busy={sibuk} alasanMati={alasan} onClick={tambahkan}>
            {baru > 0 ? `Tambahkan ${formatBilangan(baru)} unit` : 'Tambahkan unit'}
          </Button>
        </div>
      </div>
    </div>
  );
}
