import { Icon } from '@/components/ui/icon';

/** The steps of a form or an import in order; `current` counts from 0. */
export function Steps({
  label,
  steps,
  current,
}: {
  label: string;
  steps: readonly string[];
  current: number;
}) {
  return (
    <ol className="wiz" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="wiz-n" aria-hidden="true">
            {index < current ? <Icon name="check" size={16} /> : index + 1}
          </span>
          <span>
            {index < current && <span className="sr-only">Selesai: </span>}
            {step}
          </span>
        </li>
      ))}
    </ol>
  );
}
