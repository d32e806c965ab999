/** `According to X`, `laut X`: by whom a sentence says it was said, at its beginning, at its end and as `X reported`. */
const NAME =
  "(?:the\\s+)?(\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:\\s+(?:(?:of|and|for|de|der|für|du|la)\\s+)?\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,4})";
const BY: Record<string, string> = {
  en: 'according to',
  de: 'laut|nach angaben von',
  fr: "selon|d['’]après",
  es: 'según|de acuerdo con',
  pt: 'segundo|de acordo com|conforme',
};
const OUTLET =
  /\b(?:News|Times|Post|Press|Agency|Radio|TV|Television|Broadcasting|Tribune|Herald|Gazette|Journal|Guardian|Telegraph|Chronicle|Observer|Reuters|AFP|BBC|CNN|NBC|CBS|ABC|Bloomberg|Politico|Axios|Zeitung|Monde|Figaro|Tageblatt|País|Mundo|Globo|Folha|Daily|Weekly|Magazine|Wire|Media)\b/u;
const REPORTED = /^(?:says|said|reports|reported|writes|wrote)\b/u;

export interface Attributed {
  /** Who says it: `TOLO News`. */
  source: string;
  /** What is said, without the words that say who said it. */
  claim: string;
}

/** Who a sentence says its claim comes from, by name; lone pronouns and `officials` are nobody a headline can name. */
export function readAttribution(sentence: string, language: string): Attributed | undefined {
  const by = BY[language];
  if (!by) return undefined;
  const first = new RegExp(`^(?:${by})\\s+${NAME}[^,]{0,40},\\s+(.+)$`, 'iu').exec(sentence);
  if (first && isName(first[1]!)) return { source: shortName(first[1]!), claim: first[2]! };
  const last = new RegExp(`^(.+?),?\\s+(?:${by})\\s+${NAME}[^,.]{0,40}([.!]?)$`, 'iu').exec(sentence);
  if (last && isName(last[2]!)) return { source: shortName(last[2]!), claim: `${last[1]}.` };
  const reported = new RegExp(`^${NAME}\\s+(.+)$`, 'u').exec(sentence);
  if (reported && OUTLET.test(reported[1]!) && REPORTED.test(reported[2]!)) {
    const claim = reported[2]!.replace(REPORTED, '').replace(/^\s*(?:on \p{Lu}\p{L}+\s+)?(?:that\s+)?/u, '');
    return { source: shortName(reported[1]!), claim };
  }
  return undefined;
}

/** The expressions ignore case for the words before a name; the name itself needs its capitals. */
const isName = (name: string) => /^\p{Lu}/u.test(name.replace(/^the\s+/iu, ''));
const shortName = (name: string) =>
  name
    .replace(/^the\s+/iu, '')
    .replace(/(?<!\.\p{Lu})\.$/u, '')
    .replace(/\s+(?:of|de|du)\s+\p{Lu}.*$/u, (tail) => (OUTLET.test(name.slice(0, -tail.length)) ? '' : tail));
