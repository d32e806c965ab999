const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What ends with a dot and no sentence: titles, initials, the months and places that newsrooms shorten. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|a\.m|p\.m)\.\s*$/u;
/** `am 15. Oktober`: the dot of a German ordinal, and what follows one. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s$/;
const GERMAN_MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** The first `limit` sentences as they stand in the text, trimmed, in order. */
export function sentencesOf(text: string, limit = Infinity): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment, index } of segmenter.segment(text)) {
    if (sentences.length >= limit) return sentences;
    open += segment;
    if (ABBREVIATION.test(open) && !open.endsWith('\n')) continue;
    if (ORDINAL.test(open) && GERMAN_MONTH.test(text.slice(index + segment.length, index + segment.length + 10)))
      continue;
    if (open.trim() !== '') sentences.push(open.replace(/\s+/g, ' ').trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.replace(/\s+/g, ' ').trim());
  return sentences;
}
