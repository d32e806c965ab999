const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What ends with a dot and no sentence: titles, initials, the months and places that newsrooms shorten. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|a\.m|p\.m)\.\s*$/u;

/** The first `limit` sentences as they stand in the text, trimmed, in order. */
export function sentencesOf(text: string, limit = Infinity): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    if (sentences.length >= limit) return sentences;
    open += segment;
    if (ABBREVIATION.test(open) && !open.endsWith('\n')) continue;
    if (open.trim() !== '') sentences.push(open.replace(/\s+/g, ' ').trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.replace(/\s+/g, ' ').trim());
  return sentences;
}
