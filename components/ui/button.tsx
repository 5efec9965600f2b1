import Link from 'next/link';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

export type ButtonVariant = 'default' | 'primary' | 'quiet' | 'danger';

/** Why a button cannot be used now, and where to fix it. A plain string when there is nowhere to go. */
export type AlasanMati = string | { teks: string; href: string; tautan: string };

export interface ButtonLook {
  variant?: ButtonVariant;
  /** `l` for the one button of a sign-in or public page. */
  size?: 'm' | 'l';
  icon?: IconName;
  iconEnd?: IconName;
  block?: boolean;
}

/** The classes of a button, shared by Button and LinkButton. */
export function buttonClass({ variant = 'default', size = 'm', block }: ButtonLook, className?: string) {
  return cx(
    'btn',
    variant !== 'default' && `btn-${variant}`,
    size === 'l' && 'btn-l',
    block && 'btn-block',
    className,
  );
}

/** The sentence under a dead button: what is missing, with a link to the place that fixes it. */
export function AlasanTombol({
  id,
  alasan,
  className,
}: {
  id: string;
  alasan: AlasanMati;
  className?: string;
}) {
  return (
    <p className={cx('btn-why', className)} id={id}>
      {typeof alasan === 'string' ? (
        alasan
      ) : (
        <>
          {alasan.teks} <Link href={alasan.href}>{alasan.tautan}</Link>
        </>
      )}
    </p>
  );
}

export type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'disabled'> & {
    /** Work is going on: the button keeps its place, shows a spinner and ignores presses. */
    busy?: boolean;
    /** The button cannot be used now. It stays focusable, does nothing, and says why. */
    alasanMati?: AlasanMati | null | undefined | false;
    children: ReactNode;
  };

/**
 * A button. One `primary` per screen, named by verb and goal ("Kirim ke TPI"). There is no `disabled`:
 * a button that cannot be used gives its reason through `alasanMati`.
 */
export function Button({
  variant,
  size,
  icon,
  iconEnd,
  block,
  busy,
  alasanMati,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const alasanId = useId();
  const mati = Boolean(alasanMati) || busy;
  const button = (
    <button
      {...rest}
      // A dead submit button must not submit, also before hydration.
      type={mati ? 'button' : type}
      className={buttonClass({ variant, size, block }, className)}
      aria-disabled={mati || undefined}
      aria-busy={busy || undefined}
      aria-describedby={cx(rest['aria-describedby'], Boolean(alasanMati) && alasanId)}
      onClick={mati ? undefined : onClick}
    >
      {busy ? <Icon name="spin" /> : icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
  if (!alasanMati) return button;
  return (
    <span className={cx('inline-grid gap-2', block ? 'w-full' : 'justify-items-start')}>
      {button}
      <AlasanTombol id={alasanId} alasan={alasanMati} />
    </span>
  );
}
