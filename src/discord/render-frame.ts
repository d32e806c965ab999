import type { Digest, Look } from '../model.ts';
import type { DigestTexts } from '../texts/digest/digest-texts.ts';
import { safeText } from './safe-text.ts';

/** Longest texts that an admin or a model's name may put in the frame, so that a story always has its room beside it. */
const MAX_TITLE = 150;
const MAX_OWN_LINE = 250;
const MAX_MODEL_NAME = 60;
/** Readers of prose: words a minute, and characters where words are not spaced. Brysbaert 2019 has 238 words. */
const WORDS_A_MINUTE = 238;

/** Name, date as each reader's own clock shows it, how many stories, how long they take. */
export function renderHeader(digest: Digest, { header }: Look, texts: DigestTexts): string {
  const { entries, title, atMs } = digest;
  const facts = [`<t:${Math.floor(atMs / 1_000)}:F>`];
  if (entries.length > 0) facts.push(texts.stories(entries.length), texts.readingTime(minutesOf(digest)));
  return [
    `## ${safeText(title, MAX_TITLE)}`,
    `-# ${facts.join(' · ')}`,
    ...(header ? [safeText(header, MAX_OWN_LINE)] : []),
    ...(entries.length === 0 ? [texts.nothingNew] : []),
  ].join('\n');
}

/** What was done to make it, in words that anybody can check. */
export function renderFooter(digest: Digest, { footer }: Look, texts: DigestTexts): string {
  const facts = factsOf(digest, texts, (name) => safeText(name, MAX_MODEL_NAME));
  return [
    ...(footer ? [safeText(footer, MAX_OWN_LINE)] : []),
    ...(facts.length > 0 ? [`-# ${facts.join(' · ')}`] : []),
  ].join('\n');
}

/** What was done to make a digest, fact by fact. @param shown makes the name of a model fit to be shown */
export function factsOf(
  { counts, entries, failedSources }: Digest,
  texts: DigestTexts,
  shown: (name: string) => string,
): string[] {
  const models = new Set(
    entries.flatMap(({ summary }) => (summary.method === 'model' ? [summary.modelName ?? ''] : [])),
  );
  const made = [...models].map((model) => texts.writtenBy(shown(model))).slice(0, 2);
  if (entries.some(({ summary }) => summary.method === 'extract')) made.push(texts.verbatim);
  return [
    ...(counts.sentences > 0 ? [texts.traced(counts.traced, counts.sentences)] : []),
    ...(entries.length > 0 ? [`${texts.articles(counts.articles)}, ${texts.publishers(counts.publishers)}`] : []),
    ...made,
    ...(counts.filtered > 0 ? [texts.filtered(counts.filtered)] : []),
    ...(failedSources.length > 0 ? [texts.sourcesFailed(failedSources.length)] : []),
  ];
}

function minutesOf({ entries, language, length }: Digest): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = entries
    .flatMap(({ summary }) => [
      summary.headline,
      ...(length === 'headlines' ? [] : summary.sentences.map(({ text }) => text)),
    ])
    .reduce((sum, text) => sum + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
