import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kontras, nadaAksen } from '@/lib/domain/aksen';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

const TERANG = ['#f7f6f4', '#ffffff', '#f0eeea'];
const GELAP = ['#161412', '#1e1c19', '#272420', '#2b2824'];

describe('F126 the accent of an instansi keeps its contrast', () => {
  it('measures contrast as WCAG does', () => {
    expect(kontras('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(kontras('#0b5cad', '#ffffff')).toBeCloseTo(6.67, 2);
    expect(kontras('biru', '#ffffff')).toBeNull();
  });

  it('leaves a readable accent as it is', () => {
    expect(nadaAksen('#0b5cad')?.terang.accent).toBe('#0b5cad');
    expect(nadaAksen('#0B5CAD')?.terang.accent).toBe('#0b5cad');
  });

  it('refuses anything that is not #rrggbb, so that it can stand in a style', () => {
    for (const buruk of ['', '#fff', 'red', '#0b5cad;}', '#0b5cag', ' #0b5cad'])
      expect(nadaAksen(buruk)).toBeNull();
  });

  it('is readable in both themes for every colour: text 4.5, focus 3', () => {
    fc.assert(
      fc.property(hex, (warna) => {
        const nada = nadaAksen(warna);
        if (!nada) throw new Error('no shades');
        for (const [tema, latar] of [
          [nada.terang, TERANG],
          [nada.gelap, GELAP],
        ] as const) {
          for (const l of latar) {
            expect(kontras(tema.accent, l)).toBeGreaterThanOrEqual(4.5);
            expect(kontras(tema.focus, l)).toBeGreaterThanOrEqual(3);
          }
          expect(kontras(tema.onAccent, tema.accent)).toBeGreaterThanOrEqual(4.5);
          expect(kontras(tema.onAccent, tema.accentHover)).toBeGreaterThanOrEqual(4.5);
          expect(kontras(tema.accentInk, tema.accentSoft)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
