'use client';

import { Toast as Base } from '@base-ui/react/toast';
import { type ReactNode, useCallback } from 'react';
import { Icon } from '@/components/ui/icon';

/** How long a toast stays; long enough to read it, reach "Urungkan" and press it. */
const TAMPIL_MS = 10_000;

function List() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className="toast" swipeDirection={['down', 'right']}>
      <Base.Content className="toast-in">
        <Base.Title className="min-w-0 flex-1 py-1" render={<p />} />
        <Base.Action className="toast-act" />
        <Base.Close aria-label="Tutup pemberitahuan">
          <Icon name="close" size={16} />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}

/** Place once around the app; gives `useToast` to everything inside. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider timeout={TAMPIL_MS} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className="toasts">
          <List />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

/**
 * Returns `toast(message, undo?)`: says what just happened and, with `undo`, offers "Urungkan". Used instead
 * of a confirmation for whatever can be undone.
 */
export function useToast(): (message: string, undo?: () => void) => void {
  const { add, close } = Base.useToastManager();
  return useCallback(
    (message, undo) => {
      const id = add({
        title: message,
        actionProps: undo && {
          children: 'Urungkan',
          onClick: () => {
            close(id);
            undo();
          },
        },
      });
    },
    [add, close],
  );
}
