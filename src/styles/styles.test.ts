import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READER_REGIONS } from '../schemas/region.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour of one of the two schemes. */
function colour(scheme: 'light' | 'dark', name: string): readonly number[] {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(tokens) ?? [];
  const hex = scheme === 'light' ? light : dark;
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** WCAG 2 relative luminance. */
function luminance(channels: readonly number[]): number {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = channels.map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(scheme: 'light' | 'dark', a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(colour(scheme, a)), luminance(colour(scheme, b))].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const SCHEMES = ['light', 'dark'] as const;
const TEXT = ['ink', 'ink-2', 'link', 'on', 'none', 'off', 'not', 'unk', 'rev'];
const LINES = ['line-ui', 'band-on', 'band-none', 'band-off', 'band-not', 'band-unk'];

test.each(SCHEMES)('text has a contrast of 7:1 in the %s scheme', (scheme) => {
  for (const text of TEXT)
    for (const ground of ['paper', 'sheet', 'tint'])
      expect([text, ground, contrast(scheme, text, ground)]).toSatisfy(([, , ratio]) => Number(ratio) >= 7);
  expect(contrast(scheme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(7);
});

test.each(SCHEMES)('lines and fills have a contrast of 4.5:1 in the %s scheme', (scheme) => {
  for (const line of LINES)
    for (const ground of ['paper', 'sheet'])
      expect([line, ground, contrast(scheme, line, ground)]).toSatisfy(([, , ratio]) => Number(ratio) >= 4.5);
});

test('every region of the vocabulary has its styles', () => {
  const css = readFileSync('src/styles/regions.css', 'utf8');
  for (const region of READER_REGIONS) {
    expect(css).toContain(`html[data-region='${region}'] [data-only='${region}']`);
    expect(css).toContain(`html[data-region='${region}'] [data-for]:not([data-for~='${region}'])`);
    expect(css).toContain(`html[data-region='${region}']:not([data-all]) [data-where]:not([data-where~='${region}'])`);
  }
});
