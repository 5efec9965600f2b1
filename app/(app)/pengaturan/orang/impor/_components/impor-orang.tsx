'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { KotakTempel } from '@/app/(app)/pengaturan/_components/kotak-tempel';
import { importOrangAction } from '@/app/(app)/pengaturan/orang/actions';
import { DaftarSandi, type SandiOrang } from '@/app/(app)/pengaturan/orang/impor/_components/daftar-sandi';
import { PratinjauOrang } from '@/app/(app)/pengaturan/orang/impor/_components/pratinjau-orang';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import {
  type BarisImporOrang,
  ORANG_SEKALI_KIRIM,
  ORANG_TEMPELAN_MAKS,
  type PeranTerpegang,
  periksaImporOrang,
} from '@/lib/domain/orang/impor-orang';
import { bacaTempelan, kolomTempelan } from '@/lib/domain/tempelan';
import type { SimpulUnit } from '@/lib/domain/unit/susunan';
import { LABEL_PERAN, PERAN_KEANGGOTAAN } from '@/lib/domain/wewenang/peran';
import { formatBilangan } from '@/lib/format';

const KOLOM = ['nama', 'surel', 'nip', 'peran', 'unit', 'jabatan'] as const;
const SEBUTAN = {
  nama: ['namalengkap', 'namapegawai'],
  surel: ['email', 'emaildinas', 'sureldinas', 'alamatsurel'],
  nip: ['nrp', 'nipnrp'],
  unit: ['unitkerja', 'opd', 'satker', 'perangkatdaerah'],
} as const;

const CONTOH =
  'nama\tsurel\tnip\tperan\tunit\tjabatan\nSiti Aminah\tsiti@kab.go.id\t198501012010012001\tKetua tim kerja\tDinas Kesehatan\tSekretaris Dinas';

function bacaBaris(teks: string): BarisImporOrang[] {
  return kolomTempelan(bacaTempelan(teks), KOLOM, SEBUTAN);
}

/** Paste, look, add in portions; the first passwords of new accounts are shown once at the end. */
export function ImporOrang({
  unit,
  terpegang,
  hariIni,
}: {
  unit: readonly SimpulUnit[];
  terpegang: readonly PeranTerpegang[];
  hariIni: string;
}) {
  const [teks, setTeks] = useState('');
  const [mulai, setMulai] = useState(hariIni);
  const [maju, setMaju] = useState<{ selesai: number; dari: number } | null>(null);
  const [sandi, setSandi] = useState<readonly SandiOrang[]>([]);
  const [ditambahkan, setDitambahkan] = useState<number | null>(null);
  const { jalankan, galat } = useAksi(importOrangAction);
  const teksDiperiksa = useDeferredValue(teks);
  const baris = useMemo(() => bacaBaris(teksDiperiksa), [teksDiperiksa]);
  const hasil = useMemo(
    () => periksaImporOrang(baris.slice(0, ORANG_TEMPELAN_MAKS), unit, terpegang),
    [baris, unit, terpegang],
  );
  const baru = hasil.flatMap((h, i) => (h.keadaan === 'baru' ? [i] : []));
  const salah = hasil.filter((h) => h.keadaan === 'salah').length;

  const alasan =
    baris.length === 0
      ? 'Tempel daftarnya dahulu.'
      : baris.length > ORANG_TEMPELAN_MAKS
        ? `Paling banyak ${formatBilangan(ORANG_TEMPELAN_MAKS)} orang sekali tempel. Bagi daftarnya.`
        : salah > 0
          ? `Perbaiki ${formatBilangan(salah)} baris yang ditandai dahulu.`
          : baru.length === 0
            ? 'Semua orang pada daftar ini sudah memegang perannya.'
            : null;

  const tambahkan = async () => {
    let jumlah = 0;
    for (let i = 0; i < baru.length; i += ORANG_SEKALI_KIRIM) {
      setMaju({ selesai: i, dari: baru.length });
      const porsi = baru.slice(i, i + ORANG_SEKALI_KIRIM).flatMap((n) => baris[n] ?? []);
      const jawab = await jalankan({ baris: porsi, mulai });
      // What was added so far stays; those rows show as "sudah ada" and the rest can be sent again.
      if (!jawab.ok) return setMaju(null);
      jumlah += jawab.data.ditambahkan;
      setSandi((lama) => [...lama, ...jawab.data.sandi]);
    }
    setMaju(null);
    setDitambahkan(jumlah);
  };

  return (
    <div className="grid gap-6">
      {sandi.length > 0 && <DaftarSandi daftar={sandi} />}
      {ditambahkan !== null ? (
        <Alert tone="ok" live title={`${formatBilangan(ditambahkan)} peran diberikan.`}>
          {sandi.length === 0 && 'Semua orangnya sudah punya akun dan masuk dengan kata sandinya sendiri.'}
        </Alert>
      ) : (
        <>
          <div className="grid gap-3">
            <KotakTempel value={teks} onChange={setTeks} kolom={KOLOM} contoh={CONTOH} />
            <Disclosure summary="Kata untuk kolom peran dan unit">
              <p className="hint max-w-prosa pb-2">
                Peran: {PERAN_KEANGGOTAAN.map((p) => LABEL_PERAN[p]).join('; ')}. Kolom unit hanya perlu untuk
                kepala unit, ketua tim, dan anggota tim. Bila dua unit bernama sama, tulis jalurnya: Dinas
                Kesehatan / Sekretariat.
              </p>
            </Disclosure>
          </div>
          {hasil.length > 0 && <PratinjauOrang hasil={hasil} />}
          <div className="grid gap-4 border-t pt-4">
            <Field
              label="Peran mulai"
              hint="Berlaku untuk semua orang pada daftar."
              className="max-w-[240px]"
              required
            >
              {(aria) => (
                <Input
                  {...aria}
                  type="date"
                  value={mulai}
                  onChange={(event) => setMulai(event.target.value)}
                />
              )}
            </Field>
            {galat && (
              <Alert tone="bad" title={galat.message} live>
                {Object.entries(galat.fields ?? {}).map(([k, kalimat]) => (
                  <p key={k}>{kalimat}</p>
                ))}
              </Alert>
            )}
            <div role="status">
              <Button variant="primary" busy={maju !== null} alasanMati={alasan} onClick={tambahkan}>
                {maju
                  ? `Menambahkan ${formatBilangan(maju.selesai)} dari ${formatBilangan(maju.dari)}`
                  : baru.length > 0
                    ? `Tambahkan ${formatBilangan(baru.length)} orang`
                    : 'Tambahkan orang'}
              </Button>
            </div>
          </div>
        </>
      )}
    </div>
  );
}
