'use client';

import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Alert } from '@/components/ui/note';

/** A person who was added or whose password was started anew. */
export interface SandiDibuat {
  readonly nama: string;
  readonly surel: string;
  /** Null when the answer of the server was lost on its way the first time. */
  readonly sandi: string | null;
}

/** Shows a one-time password this once. Closes by its button only, so that it is not lost by a stray press. */
export function SandiSekali({ dibuat, tutup }: { dibuat: SandiDibuat; tutup: () => void }) {
  return (
    <Dialog
      title="Kata sandi sekali pakai"
      open
      onOpenChange={(buka) => !buka && tutup()}
      insist
      size="s"
      footer={
        <DialogClose>
          <Button variant="primary">Sudah saya catat</Button>
        </DialogClose>
      }
    >
      {dibuat.sandi === null ? (
        <Alert tone="warn" title="Kata sandinya sudah dibuat, tetapi tidak sempat ditampilkan.">
          Setel ulang kata sandi {dibuat.nama} dari daftar untuk mendapat yang baru.
        </Alert>
      ) : (
        <div className="grid gap-3 text-14">
          <p>
            Sampaikan kepada <b className="font-semibold">{dibuat.nama}</b> ({dibuat.surel}). Ia harus
            menggantinya saat pertama masuk.
          </p>
          <div className="flex flex-wrap items-center justify-between gap-2 rounded-2 border bg-sunken px-3 py-2">
            <code className="text-18 font-semibold" data-sandi>
              {dibuat.sandi}
            </code>
            <CopyButton text={dibuat.sandi} />
          </div>
          <p className="text-ink-2">
            Hanya ditampilkan sekali ini dan berlaku 7 hari. Jangan kirim bersama surelnya dalam satu pesan.
          </p>
        </div>
      )}
    </Dialog>
  );
}
