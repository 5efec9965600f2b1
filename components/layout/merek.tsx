/**
 * The mark of Teraju: a steelyard (dacin) in balance. The beam hangs from its hook, the pan on the short
 * arm, the sliding weight on the long one.
 */
export function Merek({ className }: { className?: string }) {
  return (
    <svg
      className={className ?? 'merek'}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2.5 11.5h27M11.5 11.5V7.4" />
      <circle cx="11.5" cy="5.2" r="2.2" />
      <path d="M6 11.5 2.6 20M6 11.5 9.4 20" strokeWidth="1.6" />
      <path d="M1.2 20.5h9.6a4.8 4.8 0 0 1-9.6 0z" fill="currentColor" stroke="none" />
      <path d="M25 11.5v4.5" />
      <path d="M22.7 16h4.6l1.9 8.5h-8.4z" fill="currentColor" stroke="none" />
    </svg>
  );
}
