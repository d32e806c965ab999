import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { slugOf } from './slug.ts';

export interface SamplePublisher {
  slug: string;
  name: string;
  tagline: string;
  format: 'rss' | 'atom' | 'json' | 'rdf';
  encoding?: 'windows-1252';
  /** Its feed is not well-formed XML. */
  broken?: boolean;
  /** What its feed holds of an article. */
  feedText: 'summary' | 'full';
  layout: 'broadsheet' | 'blog' | 'plain';
  colour: string;
}

export interface SampleArticle {
  slug: string;
  publisher: string;
  /** The folder it lies in. */
  event: string;
  title: string;
  publishedAtMs: number;
  /** The feed does not say when. */
  undated: boolean;
  author: string;
  section: string;
  language: string;
  /** Paragraphs; `## ` starts a heading, `- ` every line of a list. */
  blocks: string[];
  summary: string;
  page: 'whole' | 'cookie-wall' | 'paywall';
  /** Words that stand in the page and are not shown. */
  hidden?: string;
  /** Headlines around it on its page; those of the publisher's other articles where none are given. */
  around: string[];
  /** Name of a scene (`paint-picture.ts`), and what it shows. */
  image?: { scene: string; alt: string };
}

const ROOT = import.meta.dirname;
const MINUTES = { m: 1, h: 60, d: 1_440 };

export function loadPublishers(): SamplePublisher[] {
  return JSON.parse(readFileSync(join(ROOT, 'publishers.json'), 'utf8'));
}

/**
 * Every article of `articles/<event>/<publisher>[.which].md`: lines of `name: value`, an empty line, the text.
 * @returns newest first, as of an instant
 */
export function loadArticles(startMs: number): SampleArticle[] {
  return globSync('articles/*/*.md', { cwd: ROOT })
    .map((file) => readArticle(file, readFileSync(join(ROOT, file), 'utf8'), startMs))
    .toSorted((a, b) => b.publishedAtMs - a.publishedAtMs || (a.slug < b.slug ? -1 : 1));
}

export function readArticle(file: string, source: string, startMs: number): SampleArticle {
  const [head = '', ...blocks] = source.trim().split(/\n{2,}/);
  const fields = Object.fromEntries(head.split('\n').map((line) => line.split(/:\s+(.*)/s, 2)));
  const { title, author, section, hidden, around, language = 'en', page = 'whole' } = fields;
  const dated = (text: string) => fillDates(text, startMs, language);
  return {
    slug: slugOf(title, 9),
    publisher: basename(file).split('.')[0]!,
    event: basename(dirname(file)),
    title,
    publishedAtMs: startMs - minutes(fields.published) * 60_000,
    undated: fields.dated === 'no',
    author,
    section,
    language,
    blocks: blocks.map(dated),
    summary: dated(fields.summary ?? blocks[0]!),
    page,
    ...(hidden && { hidden }),
    around: around?.split(' | ') ?? [],
    ...(fields.image && { image: { scene: fields.image, alt: fields.alt } }),
  };
}

/** `{day 6h}`, `{date -2d}`, `{time 90m}`: the weekday, date or time of day (to five minutes) so long before the start. */
export function fillDates(text: string, startMs: number, language: string): string {
  return text.replace(/\{(day|date|time) (-?\d+[mhd])\}/g, (_, what: string, ago: string) => {
    const at = new Date(startMs - minutes(ago) * 60_000);
    if (what === 'time') return new Date(Math.floor(at.getTime() / 300_000) * 300_000).toISOString().slice(11, 16);
    const form = what === 'day' ? { weekday: 'long' as const } : { day: 'numeric' as const, month: 'long' as const };
    return at.toLocaleDateString(language === 'en' ? 'en-GB' : language, { ...form, timeZone: 'UTC' });
  });
}

function minutes(span: string): number {
  return [...span.matchAll(/(-?\d+)([mhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * MINUTES[unit as keyof typeof MINUTES],
    0,
  );
}
