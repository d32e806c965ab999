import type { SummarySentence } from '../model.ts';
import { type Attributed, readAttribution } from './attribution.ts';
import { type Lexicon, lexiconOf } from './lexicons/lexicon.ts';
import type { Evidence } from './number-sentences.ts';
import { splitSentences } from './split-sentences.ts';
import { contentStems, countWords } from './words.ts';

/** Longer, and a headline is a sentence. */
const MAX_CHARACTERS = 140;
const MAX_WORDS = 22;
/** How far down an article the source of its claim is named. */
const TOP = 5;
const KICKER =
  /^(?:breaking|exclusive|watch|live|video|just in|update|opinion|analysis|revealed|explained|eil|eilmeldung|exklusiv|direct|en vivo|última hora|ao vivo)\s*[:|–—-]\s*/iu;
const CLICKBAIT = /[?？؟]|^(?:why|how|what|here['’]s|this|these|you)\b|…$|\.\.\.$/iu;
const LIST =
  /^\p{N}+\s(?:\p{L}+\s){0,3}(?:things|ways|reasons|facts|moments|tips|takeaways|traditions|questions|places|ideas|photos)\b/iu;

/** Markup, addresses and mentions: somebody wants to be seen, and another title says the same. */
const MARKED = /https?:\/\/|[@<>[\]*]|\p{Extended_Pictographic}/u;
/** Where and how something was said, between the verb and what was said. */
const ASIDE =
  /(?<=\b(?:said|says|told|stated|announced|conceded|confessed|admitted|acknowledged|claimed|confirmed)\b)(?:\s+(?:during|in|at|on|after|before)\s[^,]{1,60}?)?(?:,\s[^,]{1,40},|\s…)?\s+that\s/giu;

/** A plain headline of our own making: the best title without loaded words, or the claim, with who makes it if one does. */
export function buildHeadline(evidence: Evidence, sentences: readonly SummarySentence[], language: string): string {
  const lexicon = lexiconOf(language);
  const attributed = findSource(evidence, sentences, language);
  const title = bestTitle(evidence, lexicon);
  if (attributed) {
    const claim = title ?? sayPlainly(attributed.claim, lexicon);
    if (claim !== undefined) return named(attributed.source, claim);
  }
  if (title !== undefined) return title;
  for (const { text } of sentences) {
    const plain = sayPlainly(readAttribution(text, language)?.claim ?? text, lexicon);
    if (plain !== undefined) return plain;
  }
  return withoutLoaded(cleanTitle(evidence.articles[0]?.title ?? '', ''), lexicon, 'drop') ?? '';
}

/** A headline that does not say who says so, where one alone does. */
export function withSource(
  headline: string,
  evidence: Evidence,
  sentences: readonly SummarySentence[],
  language: string,
): string {
  const attributed = findSource(evidence, sentences, language);
  return attributed ? named(attributed.source, headline) : headline;
}

const named = (source: string, claim: string) => (claim.includes(source) ? claim : `${source}: ${claim}`);

/** In a story of one publisher: the source that the picked sentences, or else the top of the article, name for what they say. */
function findSource(
  evidence: Evidence,
  sentences: readonly SummarySentence[],
  language: string,
): Attributed | undefined {
  if (new Set(evidence.articles.map(({ article }) => article.publisher)).size !== 1) return undefined;
  const top = evidence.articles[0]?.sentences.slice(0, TOP).map(({ text }) => text) ?? [];
  const cited = sentences.flatMap(({ cites }) => cites.flatMap((id) => evidence.byId.get(id)?.text ?? []));
  return [...cited.filter((text) => top.includes(text)), ...top]
    .map((text) => readAttribution(text, language))
    .find((attributed) => attributed !== undefined);
}

/** The title that says most of what the others say, plain and whole. */
function bestTitle(evidence: Evidence, lexicon: Lexicon): string | undefined {
  const titles = evidence.articles.flatMap(({ title, article }) => {
    const plain = withoutLoaded(cleanTitle(title, article.publisherName), lexicon, 'refuse');
    const words = plain === undefined ? 0 : countWords(plain);
    const isPlain = plain !== undefined && words >= 3 && words <= MAX_WORDS;
    return isPlain && !MARKED.test(plain) && isNews(plain, lexicon) ? [plain] : [];
  });
  const stems = titles.map((title) => new Set(contentStems(title, lexicon.stopWords, lexicon.language)));
  const scores = stems.map((own) => {
    const shared = [...own].reduce((sum, stem) => sum + stems.filter((other) => other.has(stem)).length, 0);
    return shared / Math.max(1, own.size) ** 0.5;
  });
  return titles[scores.indexOf(Math.max(...scores))];
}

/** One statement about others; no question, no list, no word to the reader. */
function isNews(title: string, { firstPerson }: Lexicon): boolean {
  return (
    !CLICKBAIT.test(title) &&
    !LIST.test(title) &&
    title.search(firstPerson) === -1 &&
    splitSentences(title).length === 1
  );
}

/** Without its site's name, its kicker and its shouting. */
export function cleanTitle(title: string, publisherName: string): string {
  const [, head = title, tail = ''] = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/u.exec(title) ?? [];
  const squeeze = (text: string) => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  const isSite = tail !== '' && (/\s\|\s[^|]+$/u.test(title) || squeeze(tail) === squeeze(publisherName));
  return (isSite ? head : title)
    .replace(KICKER, '')
    .replace(/!+/gu, '')
    .replace(/^["“'‘]([^"“”'‘’]+)["”'’]$/u, '$1')
    .trim();
}

/** What a sentence claims, as a headline: one clause, no article before it, no loaded words. */
function sayPlainly(sentence: string, lexicon: Lexicon): string | undefined {
  const clause = sentence
    .replace(ASIDE, ' that ')
    .split(
      /,\s+(?:which|whom?|whose|where|while|when|after|as|but|and|adding|saying|sparking|according)\b|;|\s[—–]\s|\s…\s/u,
    )[0]!
    .replace(/^(?:the|a|an)\s+(?=\p{L})/iu, '')
    .replace(/["“”]?[.,!]?["”]?$/u, '')
    .trim();
  const plain = withoutLoaded(clause, lexicon, 'refuse');
  if (plain === undefined || plain.length > MAX_CHARACTERS || countWords(plain) < 4) return undefined;
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Plain words in the place of loaded ones. @returns undefined if one has none and `rest` says `refuse` */
function withoutLoaded(text: string, lexicon: Lexicon, rest: 'refuse' | 'drop'): string | undefined {
  let refused = false;
  const plain = text.replace(lexicon.loaded, (word) => {
    const lower = word.toLowerCase();
    const instead = lexicon.plainWords.has(lower) ? lexicon.plainWords.get(lower) : '';
    if (instead === undefined) refused = true;
    if (!instead) return '';
    return /^\p{Lu}/u.test(word) ? instead[0]!.toUpperCase() + instead.slice(1) : instead;
  });
  if (refused && rest === 'refuse') return undefined;
  return plain
    .replace(/\b([Aa])n?\s+(?=\s)/gu, '$1 ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.:;])/gu, '$1')
    .replace(/\b([Aa])\s+(?=[aeiou])/gu, '$1n ')
    .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, '')
    .replace(/^\p{Ll}/u, (letter) => (/^\p{Lu}/u.test(text) ? letter.toUpperCase() : letter));
}
