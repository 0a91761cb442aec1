import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

/** Paints the path as a scanner would see it, four pixels a module. */
function paint(url: string): { pixels: Uint8ClampedArray; width: number } {
  const { size, path } = qrPath(url);
  const width = size * 4;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let column = Number(x) * 4; column < (Number(x) + Number(run)) * 4; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { pixels, width };
}

test.each(['https://opt-out-atlas.example/p/linkedin/?sheet=uk.1', 'https://example.org/atlas/p/stack-overflow/?sheet=row.12'])(
  'a scanner reads %s',
  (url) => {
    const { pixels, width } = paint(url);
    expect(jsQR(pixels, width, width)?.data).toBe(url);
  },
);
