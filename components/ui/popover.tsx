'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

export interface PopoverProps {
  trigger: ReactElement;
  title?: ReactNode;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A small panel beside its button: an explanation, a few filters. Closes with Esc or a press outside. */
export function Popover({
  trigger,
  title,
  children,
  open,
  onOpenChange,
  align = 'start',
  side,
}: PopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-[52]" sideOffset={6} align={align} side={side} collisionPadding={12}>
          <Base.Popup className="pop pop-b">
            {title && <Base.Title className="mb-1 text-14">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/**
 * A term of the regulation with its short explanation one press away:
 * `<Term arti="Hasil penilaian …">LHE</Term>`.
 */
export function Term({ arti, children }: { arti: ReactNode; children: ReactNode }) {
  return (
    <Popover
      trigger={
        <button type="button" className="term">
          {children}
        </button>
      }
    >
      {arti}
    </Popover>
  );
}
