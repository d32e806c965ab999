import { contentStems } from '../words.ts';
import type { Check, Claim } from './check.ts';
import { bearsOnTheSame, scopesOf } from './scope.ts';

/** Share of a sentence's words that a cited one must hold to be what it was made from. */
const ALIGNED = 0.5;

/** Doubt stays doubt, and what somebody says stays what somebody says. */
export const hedges: Check = (claim) => [...lostDoubt(claim), ...lostAttribution(claim)];

const count = (text: string, table: RegExp) => text.match(table)?.length ?? 0;

function lostDoubt({ text, cited, lexicon }: Claim) {
  const here = scopesOf(text, lexicon.hedge, lexicon);
  const own = new Set(contentStems(text, lexicon.stopWords, lexicon.language));
  const attributed = count(text, lexicon.attribution);
  return cited.flatMap((sentence) =>
    attributed > count(sentence.text, lexicon.attribution)
      ? []
      : scopesOf(sentence.text, lexicon.hedge, lexicon)
          .filter((scope) => scope.stems.filter((stem) => own.has(stem)).length > scope.stems.length / 2)
          .filter((scope) => !here.some((other) => bearsOnTheSame(scope, other)))
          .map(({ word }) => ({ check: 'hedges', severity: 'soft' as const, words: `the source says "${word}"` })),
  );
}

function lostAttribution({ text, cited, lexicon }: Claim) {
  const own = new Set(contentStems(text, lexicon.stopWords, lexicon.language));
  if (own.size === 0 || count(text, lexicon.attribution) + count(text, lexicon.hedge) > 0) return [];
  const madeFrom = cited.filter((sentence) => {
    const stems = new Set(contentStems(sentence.text, lexicon.stopWords, lexicon.language));
    return [...own].filter((stem) => stems.has(stem)).length >= ALIGNED * own.size;
  });
  const all = madeFrom.length > 0 && madeFrom.every((sentence) => count(sentence.text, lexicon.attribution) > 0);
  return all ? [{ check: 'hedges', severity: 'soft' as const, words: 'the source says who said so' }] : [];
}
