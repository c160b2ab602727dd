/** Black or white, whichever reads better over a colour: the form shows at once what the server will answer [CAT-002i]. */
export function textOver(colour: string): '#000000' | '#ffffff' {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Contrast with white falls below that with black at this luminance.
  return luminance > 0.179 ? '#000000' : '#ffffff';
}
