'use client';

import Link from 'next/link';
import { useId, useState } from 'react';
import { kosongBerikut, useBelumTersimpan, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { sendLkeAction } from '@/app/(app)/lke/[lkeId]/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { Alert } from '@/components/ui/note';
import { kelompokOfButir, kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { formatSkor } from '@/lib/format';

/** Sends the worksheet to TPI; while it cannot be sent, says what is missing and where. */
export function KirimLke() {
  const { view } = useMeja();
  const { skor } = useSkor();
  const [buka, setBuka] = useState(false);
  const belum = useBelumTersimpan();
  const id = useId();
  if (view.status !== 'draf') return null;
  const kosong = skor.jumlahButir - skor.terjawab;
  const mati = !view.kirim.boleh || kosong > 0 || belum > 0;
  return (
    <div className="mt-4 grid gap-1.5">
      <button
        type="button"
        className={buttonClass({ variant: mati ? 'default' : 'primary', block: true })}
        aria-disabled={mati || undefined}
        aria-describedby={mati ? id : undefined}
        onClick={mati ? undefined : () => setBuka(true)}
      >
        <Icon name="send" />
        Kirim ke TPI
      </button>
      {mati && (
        <p className="btn-why" id={id}>
          <Sebab kosong={kosong} belum={belum} />
        </p>
      )}
      <Konfirmasi buka={buka} setBuka={setBuka} />
    </div>
  );
}

function Sebab({ kosong, belum }: { kosong: number; belum: number }) {
  const { view } = useMeja();
  const skor = useSkor();
  if (!view.kirim.boleh) return view.kirim.alasan;
  const kode = kosong > 0 ? kosongBerikut(view, skor, null) : null;
  const area = kode && kelompokOfButir(view.instrumen, kode);
  if (!kode || !area)
    return `Belum dapat dikirim: ${belum} jawaban belum tersimpan. Tunggu sebentar, atau periksa jaringan.`;
  return (
    <>
      Belum dapat dikirim: {kosong} pertanyaan kosong.{' '}
      <Link href={`/lke/${view.lkeId}/${area.kode}?saring=kosong&butir=${kode}`} prefetch={false}>
        Tampilkan {kodeSebutan(view.instrumen, kode)}
      </Link>
    </>
  );
}

function Konfirmasi({ buka, setBuka }: { buka: boolean; setBuka: (buka: boolean) => void }) {
  const { view } = useMeja();
  const { skor } = useSkor();
  const { jalankan, sibuk, galat } = useAksi(sendLkeAction);
  const kirim = async () => {
    const hasil = await jalankan({ lkeId: view.lkeId });
    if (hasil.ok) setBuka(false);
  };
  const gagal = skor.predikat[view.target].syarat.filter(({ terpenuhi }) => terpenuhi === false).length;
  return (
    <Dialog
      open={buka}
      onOpenChange={setBuka}
      size="s"
      title={`Kirim LKE ${view.unit.nama} ke TPI`}
      description="Sesudah dikirim, jawaban terkunci. Anda dapat menariknya kembali selama TPI belum menilai."
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">Batal</Button>
          </DialogClose>
          <Button variant="primary" icon="send" busy={sibuk} onClick={kirim}>
            Kirim ke TPI
          </Button>
        </>
      }
    >
      <div className="grid gap-3 text-14">
        <p>
          {skor.terjawab} dari {skor.jumlahButir} pertanyaan terjawab, nilai sementara{' '}
          <b className="font-semibold">{formatSkor(skor.total)}</b>.
        </p>
        {gagal > 0 && (
          <Alert tone="warn">
            {gagal} ambang {view.target} belum tercapai menurut jawaban unit. LKE tetap dapat dikirim.
          </Alert>
        )}
        {galat && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
      </div>
    </Dialog>
  );
}
