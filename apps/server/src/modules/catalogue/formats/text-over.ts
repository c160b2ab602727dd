/** Pure black and white: with them one of the two reads at 4.5 to 1 over any colour. */
const inks = ['#ffffff', '#000000'] as const;

/** The text colour with the higher contrast over a background, by WCAG's relative luminance [CAT-002i]. */
export function textOver(background: string): string {
  const [light, dark] = inks;
  return contrast(background, light) >= contrast(background, dark) ? light : dark;
}

/** WCAG contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
