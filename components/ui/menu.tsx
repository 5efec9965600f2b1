'use client';

import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ReactElement } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

export interface MenuAction {
  key: string;
  label: string;
  /** A second line; for an entry that cannot be used, the reason. */
  note?: string;
  icon?: IconName;
  href?: string;
  onSelect?: () => void;
  danger?: boolean;
  disabled?: boolean;
  /** The key that does the same, as a reminder. */
  shortcut?: string;
}

export interface MenuGroup {
  key: string;
  label?: string;
  items: readonly MenuAction[];
}

export interface MenuProps {
  /** The button that opens it; give an IconButton a `label`. */
  trigger: ReactElement;
  groups: readonly MenuGroup[];
  align?: 'start' | 'end';
}

function Content({ item }: { item: MenuAction }) {
  return (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span className="min-w-0 flex-1">
        {item.label}
        {item.note && <small>{item.note}</small>}
      </span>
      {item.shortcut && <kbd className="kbd">{item.shortcut}</kbd>}
    </>
  );
}

/** A menu of commands on one thing. Navigation belongs in links on the page. */
export function Menu({ trigger, groups, align = 'end' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-[52]" sideOffset={4} align={align}>
          <Base.Popup className="pop menu">
            {groups.map((group, index) => (
              <Base.Group key={group.key}>
                {index > 0 && <Base.Separator className="menu-sep" />}
                {group.label && <Base.GroupLabel className="menu-t">{group.label}</Base.GroupLabel>}
                {group.items.map((item) =>
                  item.href && !item.disabled ? (
                    <Base.LinkItem
                      key={item.key}
                      className="menu-i"
                      render={<Link href={item.href} />}
                      closeOnClick
                    >
                      <Content item={item} />
                    </Base.LinkItem>
                  ) : (
                    <Base.Item
                      key={item.key}
                      className="menu-i"
                      disabled={item.disabled}
                      data-danger={item.danger || undefined}
                      onClick={item.onSelect}
                    >
                      <Content item={item} />
                    </Base.Item>
                  ),
                )}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
