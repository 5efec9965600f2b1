'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export interface DialogProps {
  title: ReactNode;
  /** One sentence under the title, read with it. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons at the foot, the least important first. Close with DialogClose or `onOpenChange`. */
  footer?: ReactNode;
  /** The element that opens it, for example `<Button>…</Button>`. */
  trigger?: ReactElement;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** s 420 px, m 560, l 760. A sheet from the bottom on a phone. */
  size?: 's' | 'm' | 'l';
  /** No close by Esc or a press outside: for a choice that must be made, such as a clash of answers. */
  insist?: boolean;
}

const WIDTH = { s: '[--dlg-w:420px]', m: '', l: '[--dlg-w:760px]' } as const;

/** A modal dialog. Only for what needs an answer before going on; what can be undone uses a toast. */
export function Dialog({
  title,
  description,
  children,
  footer,
  trigger,
  open,
  defaultOpen,
  onOpenChange,
  size = 'm',
  insist,
}: DialogProps) {
  return (
    <Base.Root
      open={open}
      defaultOpen={defaultOpen}
      disablePointerDismissal={insist}
      onOpenChange={(next, details) => {
        if (insist && !next && details.reason === 'escape-key') {
          details.cancel();
          return;
        }
        onOpenChange?.(next);
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Popup className={cx('dlg', WIDTH[size])}>
          <div className="dlg-h">
            <div className="min-w-0 self-center">
              <Base.Title className="text-18">{title}</Base.Title>
              {description && <Base.Description className="hint mt-1">{description}</Base.Description>}
            </div>
            {!insist && (
              <Base.Close className="btn btn-icon self-start" aria-label="Tutup">
                <Icon name="close" />
              </Base.Close>
            )}
          </div>
          <div className="dlg-b">{children}</div>
          {footer && <div className="dlg-f">{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Wraps a button so that pressing it closes the dialog: `<DialogClose><Button>Batal</Button></DialogClose>`. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />;
}
