import type { Check } from './check.ts';

/**
 * Houses mix their marks, and a sentence cut out of a longer quotation lacks one: any closing mark ends what any opening
 * one began, and so does the end of the sentence. A straight mark opens where it stands before a word.
 */
const SPANS =
  /(?:[“„«]|(?<![\p{L}\p{N}.,!?…])"(?=\S))([^“”„"«»]+)|[「『]([^」』]+)|(?<![\p{L}\p{N}])‘([^’]+(?:’\p{L}[^’]*)*)’/gu;

/** What stands between quotation marks was said: word for word in a cited sentence. */
export const quotes: Check = ({ text, cited }) => {
  const said = cited.map((sentence) => plain(sentence.text)).join(' ');
  return quotedSpans(text)
    .filter((span) => !` ${said} `.includes(` ${plain(span)} `))
    .map((span) => ({ check: 'quotes', severity: 'hard', words: `“${span}” is not quoted word for word` }));
};

/** The words between quotation marks. */
export function quotedSpans(text: string): string[] {
  return [...text.matchAll(SPANS)].map((match) => match.slice(1).find((span) => span !== undefined) ?? '');
}

/** Words only: quotation marks, dashes, stops and spaces differ from house to house. */
function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[’']/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
