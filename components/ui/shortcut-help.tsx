'use client';

import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';

export interface ShortcutGroup {
  title: string;
  /** `keys` are alternatives, e.g. ['J', '↓']. */
  shortcuts: readonly { keys: readonly string[]; does: string }[];
}

/** True when a key press belongs to a text field and is no command. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'))
  );
}

/** The keys of a screen, opened by `?`. */
export function ShortcutHelp({ groups }: { groups: readonly ShortcutGroup[] }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <Dialog title="Tombol papan ketik" open={open} onOpenChange={setOpen}>
      <div className="grid gap-5">
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className="mb-1 text-14">{group.title}</h3>
            <ul>
              {group.shortcuts.map((shortcut) => (
                <li key={shortcut.does} className="flex justify-between gap-4 border-t py-2 text-14">
                  <span>{shortcut.does}</span>
                  <span className="flex flex-none gap-1">
                    {shortcut.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
