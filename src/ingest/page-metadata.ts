import type { PageDocument, PageElement } from './page-dom.ts';

/** What a page says about itself, for machines. */
export interface PageMetadata {
  title?: string;
  byline?: string;
  publishedAtMs?: number;
  /** Primary subtag. */
  language?: string;
  imageUrl?: string;
  imageAlt?: string;
  /** Absolute `rel=canonical`, if the page names one. */
  canonical?: string;
  publisherName?: string;
  section?: string;
  /** JSON-LD or Open Graph says that not everybody may read it whole. */
  paywalled: boolean;
  /** JSON-LD `articleBody`, as it stands. */
  articleBody?: string;
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting)$/;

export function readMetadata(document: PageDocument, url: string): PageMetadata {
  const meta = metaReader(document);
  const ld = articleObject(document);
  const image = firstOf(ld.image);
  const heading = document.querySelector('h1')?.textContent;
  const absolute = (address: string | undefined) =>
    address && URL.canParse(address, url) ? new URL(address, url).href : undefined;
  return dropAbsent({
    title: text(
      meta('og:title') ??
        text(ld.headline) ??
        meta('twitter:title') ??
        heading ??
        document.querySelector('title')?.textContent,
    ),
    byline: names(ld.author) ?? personal(meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author')),
    publishedAtMs: instant(
      text(ld.datePublished) ??
        meta(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'dc.date.issued',
          'date',
          'pubdate',
          'parsely-pub-date',
        ) ??
        document.querySelector('[itemprop=datePublished]')?.getAttribute('content') ??
        document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    language: language(
      document.documentElement.getAttribute('lang') ?? meta('content-language', 'og:locale') ?? text(ld.inLanguage),
    ),
    imageUrl: absolute(
      meta('og:image', 'og:image:url', 'twitter:image') ?? text(image) ?? text((image as Json | undefined)?.url),
    ),
    imageAlt: text(meta('og:image:alt', 'twitter:image:alt') ?? (image as Json | undefined)?.caption),
    canonical: absolute(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url')),
    publisherName: siteName(
      text(meta('og:site_name') ?? (firstOf(ld.publisher) as Json | undefined)?.name ?? meta('application-name')),
    ),
    section: text(meta('article:section', 'section') ?? firstOf(ld.articleSection)),
    paywalled:
      /^false$/i.test(String(ld.isAccessibleForFree ?? '')) ||
      /^(?:locked|metered|premium)$/i.test(meta('article:content_tier') ?? ''),
    articleBody: text(ld.articleBody, 'keep lines'),
  });
}

/** The first filled `<meta>` of the names asked for, whether it stands under `name`, `property` or `itemprop`. */
function metaReader(document: PageDocument): (...names: string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined);
}

/** The page's JSON-LD object of an article, or nothing in it. Broken JSON-LD is common and means none. */
function articleObject(document: PageDocument): Json {
  const objects: Json[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > 4 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const entry of value) collect(entry, depth + 1);
    else {
      objects.push(value as Json);
      collect((value as Json)['@graph'], depth + 1);
      collect((value as Json).mainEntity, depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) collect(parseJson(script), 0);
  return objects.find((object) => [object['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type)))) ?? {};
}

function parseJson(script: PageElement): unknown {
  try {
    return JSON.parse(script.textContent.replace(/^\s*<!--|-->\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return undefined;
  }
}

function text(value: unknown, lines?: 'keep lines'): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = lines ? value.trim() : value.replace(/\s+/g, ' ').trim();
  return clean === '' ? undefined : clean;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function names(value: unknown): string | undefined {
  const all = [value].flat().map((author) => personal(text(author) ?? text((author as Json | undefined)?.name)));
  const known = [...new Set(all.filter((name) => name !== undefined))];
  return known.length > 0 ? known.join(', ') : undefined;
}

/** An author's address, as some publishers give it, is no name. */
function personal(name: string | undefined): string | undefined {
  return name === undefined || /^https?:|^@|^\/\//.test(name)
    ? undefined
    : name.replace(/^(?:by|von|par|por|di|door|av|oleh)\s+/i, '').slice(0, 120);
}

/** `Herald | News from the harbour`, `@herald`: the name alone. */
function siteName(stated = ''): string | undefined {
  const name = stated
    .replace(/\s[|–—•·-]\s.*$/, '')
    .replace(/^@/, '')
    .trim();
  return name !== '' && name.length <= 60 ? name : undefined;
}

function instant(value: string | null | undefined): number | undefined {
  const clean = value?.trim();
  if (!clean || !/\d{4}/.test(clean)) return undefined;
  // Without a zone it is read as UTC: the reading machine's own zone would be worse than a guess.
  const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(clean)
    ? `${clean.replace(' ', 'T')}Z`
    : clean;
  const ms = Date.parse(zoned);
  return Number.isNaN(ms) ? undefined : ms;
}

function language(tag: string | null | undefined): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();
}

function dropAbsent<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
