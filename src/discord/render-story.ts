import type { Article, DigestEntry, Length } from '../model.ts';
import type { DigestTexts, ShownLabel } from '../texts/digest/digest-texts.ts';
import { OPTION_TEXT_LIMIT } from './limits.ts';
import { type Picture, pictureOf } from './picture-of.ts';
import { amendmentLines, withdrawnText } from './render-amendments.ts';
import { safeLink } from './safe-link.ts';
import { plainText, safeText } from './safe-text.ts';

export interface StoryBlock {
  storyId: string;
  /** Discord's markdown; everything from outside in it is safe. */
  text: string;
  picture?: Picture;
  /** A headline alone: stands close to those before and after it. */
  isLine: boolean;
  /** How the story is named in the select, without markup. */
  option: { label: string; description: string };
}

export interface StoryOptions {
  length: Length;
  images: boolean;
  pictureOrigins?: readonly string[] | undefined;
  /** Characters that the text may take. */
  room: number;
}

/** How much of a story is shown; each step takes less room than the one before. */
interface Portion {
  sentences: number;
  sources: number;
  links: boolean;
  /** Characters of a sentence, and a third of them of each other line. */
  line: number;
}

const SHRINKING: Portion[] = [
  { sentences: 12, sources: 5, links: true, line: 900 },
  { sentences: 12, sources: 3, links: true, line: 900 },
  { sentences: 8, sources: 2, links: true, line: 900 },
  { sentences: 5, sources: 2, links: true, line: 600 },
  { sentences: 3, sources: 2, links: true, line: 600 },
  { sentences: 2, sources: 1, links: true, line: 450 },
  { sentences: 1, sources: 1, links: true, line: 300 },
];
const SMALLEST: Portion = { sentences: 1, sources: 1, links: false, line: 150 };

/** A story whole within its room: sources and sentences are left out one by one, and the text says so; none is cut. */
export function renderStory(
  entry: DigestEntry,
  { length, images, pictureOrigins, room }: StoryOptions,
  texts: DigestTexts,
): StoryBlock {
  const { story, summary } = entry;
  const withdrawn = withdrawnText(entry, texts);
  const picture =
    images && length !== 'headlines' && withdrawn === undefined ? pictureOf(entry, pictureOrigins) : undefined;
  const names = [...new Set(citedFirst(entry).map(({ article }) => article.publisherName))].join(', ');
  return {
    storyId: story.id,
    text: withdrawn ?? (length === 'headlines' ? headline(entry, texts) : fitting(entry, room, texts)),
    ...(picture && { picture }),
    isLine: length === 'headlines',
    option: {
      label: plainText(withdrawn === undefined ? summary.headline : texts.withdrawnStory, OPTION_TEXT_LIMIT) || '…',
      description: plainText(names, OPTION_TEXT_LIMIT) || '…',
    },
  };
}

function fitting(entry: DigestEntry, room: number, texts: DigestTexts): string {
  for (const portion of SHRINKING) {
    const text = whole(entry, portion, texts);
    if (text.length <= room) return text;
  }
  return whole(entry, SMALLEST, texts);
}

function headline(entry: DigestEntry, texts: DigestTexts): string {
  const source = sources(entry, { sources: 1, links: true, numbered: false }, texts);
  return [
    `**${safeText(entry.summary.headline, 250) || '…'}**`,
    ...amendmentLines(entry, texts),
    ...smallPrint([source, ...labels(entry, texts)].filter(Boolean)),
  ].join('\n');
}

function whole(entry: DigestEntry, portion: Portion, texts: DigestTexts): string {
  const { summary, whatIsNew } = entry;
  const shown = summary.sentences.slice(0, portion.sentences);
  const small = portion.line / 3;
  const prose = shown.map(({ text, cites }) => `${safeText(text, portion.line)} ${marker(cites)}`.trim()).join(' ');
  return [
    `### ${safeText(summary.headline, Math.min(250, portion.line)) || '…'}`,
    ...smallPrint(labels(entry, texts)),
    ...amendmentLines(entry, texts),
    ...(whatIsNew ? [`**${texts.whatIsNew}** ${safeText(whatIsNew, small)}`] : []),
    ...(prose ? [prose] : []),
    ...disagreements(entry, portion.line > 300, texts),
    ...smallPrint([sources(entry, { ...portion, numbered: true }, texts)].filter(Boolean)),
    ...(shown.length < summary.sentences.length ? [`-# ${texts.moreInside}`] : []),
  ].join('\n');
}

/** Who says what, where they do not agree; `isWide` leaves room for more than one dispute and one name each. */
function disagreements(entry: DigestEntry, isWide: boolean, texts: DigestTexts): string[] {
  return entry.summary.disagreements.slice(0, isWide ? 2 : 1).map(({ what, values }) => {
    const said = values.slice(0, 3).map(({ value, publishers }) => {
      const names = publishers.slice(0, isWide ? 3 : 1).map((key) => safeText(nameOf(entry, key), 40));
      return texts.says(names.join(', '), safeText(value, 60));
    });
    return `⇄ **${texts.sourcesDisagree(safeText(what, 60))}** ${said.join(' · ')}`;
  });
}

function smallPrint(facts: string[]): string[] {
  return facts.length > 0 ? [`-# ${facts.join(' · ')}`] : [];
}

function labels({ summary, byModerator }: DigestEntry, texts: DigestTexts): string[] {
  const shown = summary.labels.filter((label): label is ShownLabel => label in texts.label);
  const own = byModerator?.includes('headline') ? [texts.headlineByModerator] : [];
  return [...shown.map((label) => texts.label[label]), ...own];
}

/** More sources behind one sentence than this say nothing more. */
const MAX_NUMBERS = 5;

/** `[1, 3]`: the sources that a sentence rests on, by their numbers in the line below. */
function marker(cites: readonly string[]): string {
  const numbers = [...new Set(cites.map((cite) => Number.parseInt(cite, 10)))].sort((a, b) => a - b);
  return numbers.length > 0 ? `[${numbers.slice(0, MAX_NUMBERS).join(', ')}]` : '';
}

interface NumberedArticle {
  number: number;
  isCited: boolean;
  article: Article;
}

/** The summary's articles with their numbers, those that a sentence rests on first. */
function citedFirst({ story, summary }: DigestEntry): NumberedArticle[] {
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  const cited = new Set(summary.sentences.flatMap(({ cites }) => cites.map((cite) => Number.parseInt(cite, 10))));
  const numbered = summary.articleIds.flatMap((id, index) => {
    const article = byId.get(id);
    return article ? [{ number: index + 1, isCited: cited.has(index + 1), article }] : [];
  });
  return [...numbered.filter(({ isCited }) => isCited), ...numbered.filter(({ isCited }) => !isCited)];
}

/** With fewer than this a story also names sources that none of its sentences rests on, one of each publisher. */
const FEW_SOURCES = 3;

/** `[1] Herald (herald.example) 2 hours ago · [2] … and 3 more`, each a link. */
function sources(
  entry: DigestEntry,
  portion: Pick<Portion, 'sources' | 'links'> & { numbered: boolean },
  texts: DigestTexts,
): string {
  const all = citedFirst(entry);
  const shown = all
    .slice(0, portion.sources)
    .filter(({ isCited, article: { publisher } }, at) => isCited || (at < FEW_SOURCES && isNew(publisher, at)));
  const rest = new Set(all.map(({ article }) => article.publisher));
  for (const { article } of shown) rest.delete(article.publisher);
  const named = shown.map(({ number, article }) => {
    const link = safeLink(article.publisherName, portion.links ? article.url : undefined, 60);
    const when = article.publishedAtMs === undefined ? '' : ` <t:${Math.floor(article.publishedAtMs / 1_000)}:R>`;
    return `${portion.numbered ? `[${number}] ` : ''}${link}${when}`;
  });
  return [named.join(' · '), ...(rest.size > 0 ? [texts.morePublishers(rest.size)] : [])].join(' ');

  function isNew(publisher: string, at: number): boolean {
    return all.slice(0, at).every(({ article }) => article.publisher !== publisher);
  }
}

function nameOf({ story }: DigestEntry, publisher: string): string {
  return story.articles.find((article) => article.publisher === publisher)?.publisherName ?? publisher;
}
