import { ICON_PATHS, type IconName } from '@/components/ui/icon-paths';

export type { IconName };

/** An icon in the colour of the text beside it. Silent for screen readers unless `label` names it. */
export function Icon({
  name,
  size = 18,
  label,
  className,
}: {
  name: IconName;
  size?: 16 | 18;
  label?: string;
  className?: string;
}) {
  const classes = `i${size === 16 ? ' i-16' : ''}${name === 'spin' ? ' spin' : ''}${className ? ` ${className}` : ''}`;
  if (label) {
    return (
      <svg className={classes} viewBox="0 0 20 20" role="img" aria-label={label}>
        {ICON_PATHS[name]}
      </svg>
    );
  }
  return (
    <svg className={classes} viewBox="0 0 20 20" aria-hidden="true">
      {ICON_PATHS[name]}
    </svg>
  );
}
