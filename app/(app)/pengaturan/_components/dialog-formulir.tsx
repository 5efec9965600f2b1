'use client';

import { type ReactElement, type ReactNode, useId } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Alert } from '@/components/ui/note';
import type { GalatPengguna } from '@/lib/errors/app-error';

/** A dialog that holds one form: what went wrong at its top, "Batal" and the one deed at its foot. */
export function DialogFormulir({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  kirim,
  sibuk,
  galat,
  tombol,
  variant = 'primary',
  size,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  trigger?: ReactElement;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  kirim: (event?: React.BaseSyntheticEvent) => Promise<void>;
  sibuk: boolean;
  galat: GalatPengguna | null;
  /** Verb and goal: "Tambahkan unit". */
  tombol: string;
  variant?: ButtonVariant;
  size?: 's' | 'm' | 'l';
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <Dialog
      title={title}
      description={description}
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      size={size}
      footer={
        <>
          <DialogClose>
            <Button>Batal</Button>
          </DialogClose>
          <Button variant={variant} type="submit" form={id} busy={sibuk}>
            {tombol}
          </Button>
        </>
      }
    >
      <form id={id} className="grid gap-4" noValidate onSubmit={kirim}>
        {galat && (
          <Alert tone="bad" live>
            {galat.message}
            {galat.eventId && <> Nomor kejadian {galat.eventId}.</>}
          </Alert>
        )}
        {children}
      </form>
    </Dialog>
  );
}
