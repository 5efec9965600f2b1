'use client';

import { useState } from 'react';
import type { ButirMeja, MejaState } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { agreeJawabanAction, undoAgreeJawabanAction } from '@/app/(app)/penilaian/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { teksNilaiPanjang } from '@/components/lke/teks-jawaban';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceBar } from '@/components/ui/choice-bar';
import { Dialog } from '@/components/ui/dialog';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import { kodePendek } from '@/lib/domain/instrumen/kelompok-area';
import { formatBilangan } from '@/lib/format';
import type { MejaView } from '@/lib/queries/meja-penilai';

/**
 * Agrees with the unit on many questions at once: what is not scored yet and does not wait for the unit. The
 * list is shown first, single questions can be left out, and the whole can be taken back.
 */
export function SetujuiSekaligus({ view, meja }: { view: MejaView; meja: MejaState }) {
  const [terbuka, setTerbuka] = useState(false);
  const [cakup, setCakup] = useState<'area' | 'semua'>('area');
  const [lewati, setLewati] = useState<ReadonlySet<string>>(new Set());
  const setujui = useAksi(agreeJawabanAction, { segarkan: false });
  const urungkan = useAksi(undoAgreeJawabanAction, { segarkan: false });
  const toast = useToast();

  const bisa = [...meja.butir.values()].filter(
    (b) => b.belum && b.nilai === null && b.klaim !== null && b.dikembalikan === null,
  );
  const disini = new Set(meja.area.butir);
  const daftar = cakup === 'area' ? bisa.filter((b) => disini.has(b.kode)) : bisa;
  const dipilih = daftar.filter((b) => !lewati.has(b.kode));
  const jumlahDisini = bisa.filter((b) => disini.has(b.kode)).length;

  const terapkan = (
    kodeVersi: readonly { kode: string; versi: number }[],
    nilaiOf: (b: ButirMeja) => ButirMeja['klaim'],
  ) =>
    meja.queue.refresh(
      Object.fromEntries(
        kodeVersi.flatMap(({ kode, versi }) => {
          const b = meja.butir.get(kode);
          if (!b) return [];
          const { catatan } = meja.queue.entri(kode).isi;
          return [
            [
              kode,
              { nilai: nilaiOf(b), catatan, versi, pada: new Date().toISOString(), oleh: view.pembaca.nama },
            ],
          ];
        }),
      ),
      new Set(),
    );

  const kirim = async () => {
    const hasil = await setujui.jalankan({ lkeId: view.lkeId, kode: dipilih.map((b) => b.kode) });
    if (!hasil.ok) return;
    const { disetujui } = hasil.data;
    terapkan(disetujui, (b) => b.klaim);
    setTerbuka(false);
    toast(`${formatBilangan(disetujui.length)} pertanyaan disetujui, sama dengan jawaban unit.`, async () => {
      const balik = await urungkan.jalankan({ lkeId: view.lkeId, daftar: [...disetujui] });
      if (!balik.ok) return toast(balik.error.message);
      const dibalik = new Set(balik.data.diurungkan);
      terapkan(
        disetujui.filter((p) => dibalik.has(p.kode)).map((p) => ({ kode: p.kode, versi: p.versi + 1 })),
        () => null,
      );
      toast(`Persetujuan ${formatBilangan(dibalik.size)} pertanyaan diurungkan.`);
    });
  };

  return (
    <div className="meja-f meja-all">
      <Button
        block
        onClick={() => {
          setCakup(jumlahDisini > 0 ? 'area' : 'semua');
          setLewati(new Set());
          setTerbuka(true);
        }}
        alasanMati={bisa.length === 0 && 'Semua pertanyaan sudah dinilai atau menunggu unit.'}
      >
        Setujui {formatBilangan(jumlahDisini > 0 ? jumlahDisini : bisa.length)} pertanyaan sekaligus
      </Button>
      {bisa.length > 0 && (
        <p className="hint">Yang belum dinilai, sama dengan jawaban unit. Daftarnya ditampilkan dahulu.</p>
      )}
      <Dialog
        title="Setujui sekaligus"
        description="Nilai TPI disamakan dengan jawaban unit untuk pertanyaan yang belum Anda nilai. Yang sudah dinilai tidak berubah."
        size="l"
        open={terbuka}
        onOpenChange={setTerbuka}
        footer={
          <Button
            variant="primary"
            busy={setujui.sibuk}
            onClick={kirim}
            alasanMati={dipilih.length === 0 && 'Pilih sedikitnya satu pertanyaan.'}
          >
            Setujui {formatBilangan(dipilih.length)} pertanyaan
          </Button>
        }
      >
        {jumlahDisini > 0 && jumlahDisini < bisa.length && (
          <ChoiceBar
            label="Cakupan"
            name="cakup"
            value={cakup}
            onChange={(nilai) => setCakup(nilai === 'semua' ? 'semua' : 'area')}
            options={[
              { value: 'area', label: `Area ${meja.area.kode} (${jumlahDisini})` },
              { value: 'semua', label: `Semua area (${bisa.length})` },
            ]}
          />
        )}
        {setujui.galat && (
          <Alert tone="bad" live>
            {setujui.galat.message}
          </Alert>
        )}
        <ul className="mt-3">
          {daftar.map((b) => (
            <li key={b.kode} className="border-t first:border-t-0">
              <Checkbox
                label={
                  <>
                    <span className="text-ink-2">
                      {b.area.kode} {kodePendek(view.instrumen, b.kode)}
                    </span>{' '}
                    {b.butir.teks}
                  </>
                }
                hint={teksNilaiPanjang(b.butir, b.klaim)}
                checked={!lewati.has(b.kode)}
                onChange={(event) =>
                  setLewati((lama) => {
                    const baru = new Set(lama);
                    if (event.target.checked) baru.delete(b.kode);
                    else baru.add(b.kode);
                    return baru;
                  })
                }
              />
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
