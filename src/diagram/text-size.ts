/** Sizes of type in the picture, in px. */
export const type = { title: 14, line: 12, leading: 17 } as const;

/**
 * Width of a line, estimated: a Chinese sign fills its square, a Latin letter a little more than half of one.
 * Measured fonts would be exact, but would make the picture depend on the machine that draws it.
 */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text)
    width += (sign.codePointAt(0) as number) > 0x2e7f ? 1 : /[A-Z]/.test(sign) ? 0.68 : 0.54;
  return Math.ceil(width * size);
}

export const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => widthOf(line, size)));
