import Link from 'next/link';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { type AlasanMati, AlasanTombol, type ButtonLook, buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export type LinkButtonProps = ButtonLook &
  Omit<ComponentProps<typeof Link>, 'href'> & {
    href: string;
    /** Plain `<a>` for files and other documents that the router must not fetch. */
    download?: boolean | string;
    alasanMati?: AlasanMati | null | undefined | false;
    children: ReactNode;
  };

/** A link that looks like a button: it goes somewhere, a Button does something. */
export function LinkButton({
  variant,
  size,
  icon,
  iconEnd,
  block,
  href,
  download,
  alasanMati,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  const alasanId = useId();
  const classes = buttonClass({ variant, size, block }, className);
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
  if (alasanMati) {
    return (
      <span className={cx('inline-grid gap-2', block ? 'w-full' : 'justify-items-start')}>
        <button type="button" className={classes} aria-disabled="true" aria-describedby={alasanId}>
          {content}
        </button>
        <AlasanTombol id={alasanId} alasan={alasanMati} />
      </span>
    );
  }
  if (download !== undefined) {
    return (
      <a className={classes} href={href} download={download}>
        {content}
      </a>
    );
  }
  return (
    <Link {...rest} href={href} className={classes}>
      {content}
    </Link>
  );
}
