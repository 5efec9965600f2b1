/** How far a long work is. `value` of `max`; the sentence says the same in words. */
export function Progress({
  label,
  value,
  max,
  text,
  labelHidden,
}: {
  label: string;
  value: number;
  max: number;
  /** "111 dari 113 terjawab" */
  text: string;
  labelHidden?: boolean;
}) {
  const persen = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className="grid gap-1">
      <div className="flex items-baseline justify-between gap-3 text-14">
        <span className={labelHidden ? 'sr-only' : 'font-medium'}>{label}</span>
        <span className="text-ink-2">{text}</span>
      </div>
      <div
        className="prog"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <span style={{ width: `${persen}%` }} />
      </div>
    </div>
  );
}
