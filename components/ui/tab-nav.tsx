import Link from 'next/link';

export interface TabNavItem {
  href: string;
  label: string;
  count?: number;
  active: boolean;
}

/** Tabs that are links: each view has its own URL, works with the back button and without JavaScript. */
export function TabNav({ label, items }: { label: string; items: readonly TabNavItem[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          className="tab"
          aria-current={item.active ? 'page' : undefined}
        >
          {item.label}
          {item.count !== undefined && <b className="font-semibold">{item.count}</b>}
        </Link>
      ))}
    </nav>
  );
}
