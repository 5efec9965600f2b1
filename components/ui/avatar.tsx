/** Up to two initials of a name or office: "Sekretaris Dinas" → SD, "Bupati" → BU. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '', second] = words;
  return (second ? first.charAt(0) + second.charAt(0) : first.slice(0, 2)).toUpperCase();
}

/** The initials of a person or office in a circle; always beside the name itself. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="ava" aria-hidden="true">
      {initials(name)}
    </span>
  );
}
