import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

/** What the contract of the look promises for every accent on every surface: who is read on what, and how well. */
const pairs: { ink: string[]; on: string[]; atLeast: number }[] = [
  { ink: ['ink', 'ink2', 'at'], on: ['bg', 'card', 'well', 'soft'], atLeast: 4.5 },
  { ink: ['edge'], on: ['bg', 'card'], atLeast: 3 },
  { ink: ['am'], on: ['bg', 'card', 'well', 'soft'], atLeast: 3 },
  { ink: ['on'], on: ['a', 'press'], atLeast: 4.5 },
  ...['ok', 'warn', 'bad'].flatMap((meaning) => [
    { ink: [meaning], on: [`${meaning}-soft`, 'card', 'bg', 'well'], atLeast: 4.5 },
    { ink: ['ink'], on: [`${meaning}-soft`], atLeast: 4.5 },
  ]),
];
const surfaces = ['#ffffff', '#f2f5f2', '#000000', '#ffe08a', '#101418', '#7f7f7f', '#0000ff', '#ff0000', '#00ff66'];
const steps = [0, 51, 102, 153, 204, 255];

test('[WID-004] whatever colours a business chooses, everything stays readable: 3,888 themes', async ({ page }) => {
  const css = await readFile(new URL('../../apps/widgets/src/shared/theme.css', import.meta.url), 'utf8');
  await page.setContent('<div id="host"></div>');

  const { themes, failures } = await page.evaluate(
    ([rules, wanted, papers, shades]) => {
      const host = document.querySelector<HTMLElement>('#host');
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!host || !canvas) throw new Error('The page is not there.');
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      root.adoptedStyleSheets = [sheet];
      const probes = new Map(
        [...new Set(wanted.flatMap(({ ink, on }) => [...ink, ...on]))].map((name) => {
          const probe = document.createElement('i');
          probe.style.color = `var(--_${name})`;
          root.append(probe);
          return [name, probe];
        }),
      );
      const linear = (value: number) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      const luminanceOf = (probe: Element) => {
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      };
      const found: string[] = [];
      let count = 0;
      for (const scheme of ['light', 'dark']) {
        for (const paper of papers) {
          for (const accent of shades.flatMap((r) => shades.flatMap((g) => shades.map((b) => `rgb(${r} ${g} ${b})`)))) {
            host.style.cssText = `--salus-scheme:${scheme};--salus-accent:${accent};--salus-surface:${paper}`;
            count += 1;
            const light = new Map([...probes].map(([name, probe]) => [name, luminanceOf(probe)]));
            for (const { ink, on, atLeast } of wanted) {
              for (const [front, back] of ink.flatMap((one) => on.map((other) => [one, other] as const))) {
                const [a = 0, b = 0] = [light.get(front), light.get(back)];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < atLeast)
                  found.push(`${front} on ${back}: ${ratio.toFixed(2)} (${scheme}, ${accent} on ${paper})`);
              }
            }
          }
        }
      }
      return { themes: count, failures: found };
    },
    [css, pairs, surfaces, steps] as const,
  );

  expect(themes).toBe(3888);
  expect(failures).toEqual([]);
});
