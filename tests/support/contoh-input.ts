import { z } from 'zod';

interface Skema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Skema[];
  oneOf?: Skema[];
  allOf?: Skema[];
  properties?: Record<string, Skema>;
  required?: string[];
  items?: Skema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
}

/**
 * A valid input for a schema, made from its JSON Schema: ids are chosen by property name, everything else is
 * the smallest value that fits. So the matrix needs no hand-written sample per action.
 */
export function contohInput(schema: z.ZodType, idByNama: Readonly<Record<string, string>>): unknown {
  return contoh(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Skema, '', idByNama);
}

function contoh(s: Skema, nama: string, ids: Readonly<Record<string, string>>): unknown {
  if (s.const !== undefined) return s.const;
  if (s.enum) return s.enum[0];
  const pilihan = s.anyOf ?? s.oneOf;
  if (pilihan) {
    const kosong = pilihan.some((p) => p.type === 'null');
    // An optional id still is an id: give it, so that its tenant is checked too.
    const isi = pilihan.find((p) => p.type !== 'null') as Skema;
    return kosong && isi.format !== 'uuid' ? null : contoh(isi, nama, ids);
  }
  switch (s.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(s.properties ?? {})
          .filter(([k]) => s.required?.includes(k))
          .map(([k, v]) => [k, contoh(v, k, ids)]),
      );
    case 'array':
      return Array.from({ length: s.minItems ?? 0 }, () => contoh(s.items ?? {}, nama, ids));
    case 'integer':
    case 'number':
      return Math.max(s.minimum ?? 0, 0);
    case 'boolean':
      return false;
    case 'string':
      if (s.format === 'uuid') {
        const id = ids[nama];
        if (!id) throw new Error(`no id known for input "${nama}": add it to the matrix test`);
        return id;
      }
      if (s.format === 'date') return '2026-01-05';
      if (s.format === 'email') return 'contoh@uji.example';
      if (s.format === 'uri') return 'https://uji.example/';
      return contohTeks(s);
    default:
      return null;
  }
}

/** Text for a pattern: the first of a few plain shapes that fits. */
function contohTeks(s: Skema): string {
  const calon = [
    'contoh isian yang cukup panjang'.padEnd(s.minLength ?? 0, 'x'),
    'contoh-isian',
    '198501012010011001',
  ];
  const pola = s.pattern === undefined ? null : new RegExp(s.pattern, 'u');
  const cocok = calon.find((c) => pola === null || pola.test(c));
  if (cocok === undefined) throw new Error(`no sample text fits ${s.pattern}: add one here`);
  return cocok;
}
