import type { Check } from './check.ts';
import { quotedSpans } from './quotes.ts';

/** Outside quotations, no word that judges, and none that settles a dispute without saying who speaks. */
export const tone: Check = ({ text, lexicon }) => {
  const own = quotedSpans(text).reduce((rest, span) => rest.replace(span, ' '), text);
  const contested = own.search(lexicon.attribution) === -1 ? [...own.matchAll(lexicon.contested)] : [];
  return [
    ...[...own.matchAll(lexicon.loaded)].map(([word]) => ({
      check: 'tone',
      severity: 'soft' as const,
      words: `"${word}" judges`,
    })),
    ...contested.map(([word]) => ({
      check: 'tone',
      severity: 'soft' as const,
      words: `"${word}" needs to say who says so`,
    })),
  ];
};
