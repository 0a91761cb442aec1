import { encode } from 'uqr';

/** A QR code as one path in a square of `size` modules, with the quiet zone of four that the standard asks for. */
export function qrPath(url: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(url, { ecc: 'M', border: 4 });
  let path = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < row.length; x += 1) {
      let width = 0;
      while (row[x + width] === true) width += 1;
      if (width > 0) path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  return { size, path };
}

/** The same as a picture of its own. */
export function qrSvg(url: string): string {
  const { size, path } = qrPath(url);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
