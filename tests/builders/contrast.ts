import type { Page } from 'playwright-core';

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Visible texts whose contrast is below what WCAG 2.2 AA asks: 4.5, or 3 for large ones. */
export async function faintTexts(page: Page): Promise<string[]> {
  const texts = await page.locator('body *').evaluateAll((all) =>
    all
      .filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
      .filter((it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((it) => !it.closest('[inert], :disabled, .hidden-words, .skip'))
      .map((it) => {
        const style = (one: unknown) => it.ownerDocument.defaultView.getComputedStyle(one);
        const grounds: string[] = [];
        for (let at = it; at; at = at.parentElement) grounds.push(style(at).backgroundColor);
        const { color, fontSize, fontWeight } = style(it);
        const large =
          Number.parseFloat(fontSize) >= 24 || (Number.parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
        return {
          words: it.textContent.trim().slice(0, 40) as string,
          color: color as string,
          grounds,
          large: large as boolean,
        };
      }),
  );
  return texts.flatMap(({ words, color, grounds, large }) => {
    const ground = grounds.map(parseColour).reduceRight(lay, [0, 0, 0, 1]);
    const ratio = contrast(lay(ground, parseColour(color)), ground);
    return ratio < (large ? 3 : 4.5) ? [`${words}: ${ratio.toFixed(2)}`] : [];
  });
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, and what mixing gives: `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function parseColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...text.matchAll(/[\d.]+(?:e-\d+)?/g)].map(([number]) =>
    Number(number),
  );
  const scale = text.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

/** The colour seen where one lies over another that lets nothing through. */
function lay(below: Colour, above: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** Source: WCAG 2.2, contrast ratio. */
function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
