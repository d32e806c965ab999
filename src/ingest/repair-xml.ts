import { DOMParser } from 'linkedom';

export type XmlRoot = 'rss' | 'feed' | 'rdf' | 'channel';

const ROOT = /<(?:[\w.-]+:)?(rss|feed|rdf|channel)(?=[\s>])/i;
/** What may stand before the root: declaration, comments, DOCTYPE with its entities. None of it is kept. */
const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\b[^[>]*(?:\[[\s\S]*?\]\s*)?>)/i;
/** Deeper than any feed; building the tree takes the square of it. */
const MAX_DEPTH = 300;
/** Stands for a `<` that opens no tag; from the private use area, and dropped where a feed has it. */
const STRAY = '\ue000';
const MANY_STRAYS = 300;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/**
 * Finds the feed in a text and drops what is not of it: a server's warnings before it, entity definitions, control
 * characters.
 * @returns `undefined` if there is no feed in it
 */
export function isolateXml(text: string): { root: XmlRoot; xml: string } | undefined {
  const body = text.replace(CONTROL, '').trimStart();
  const rest = withoutProlog(body);
  const match = ROOT.exec(rest);
  if (!match || /<(?:!doctype\s+html|html)\b/i.test(rest.slice(0, match.index))) return undefined;
  const root = match[1]!.toLowerCase() as XmlRoot;
  const xml = rest.slice(match.index);
  return { root, xml: root === 'channel' ? `<rss version="2.0">${xml}</rss>` : xml };
}

/**
 * Writes RSS the way its parser reads it right. Of several links in a channel or item the last that is no other
 * relation counts; one that carries its address in `href`, as Atom's do, is written as text. Authors become
 * `dc:creator`: the parser's own reading of people takes the square of their length.
 */
export function plainRss(xml: string): string {
  return xml
    .replace(/<(\/?)author(?=[\s>])/gi, '<$1dc:creator')
    .replace(/<(\/?)(?:managingeditor|webmaster)(?=[\s>])/gi, '<$1staff')
    .replace(/<link\s([^<>]*?)(?:\/>|>\s*<\/link>)/gi, (_, attributes: string) => {
      const href = attribute(attributes, 'href');
      const rel = attribute(attributes, 'rel') ?? 'alternate';
      return href !== undefined && rel === 'alternate' ? `<link>${href}</link>` : '';
    })
    .replace(/<link>[^<]*<\/link>\s*(?=<link>\s*[^<\s])/gi, '');
}

/**
 * Makes the best of XML that no strict parser takes: stray `<`, unclosed or crossed tags, bare attributes, an end that
 * is missing. An entry that breaks off is left out; what is whole before it stands.
 */
export function mendXml(xml: string): string {
  if (isTooDeep(xml)) return '';
  // As a mark, not as `&lt;`: each entity would become a node of its own.
  const stray = xml.replaceAll(STRAY, '').replace(/<(?![a-z_/!?\u00c0-\uffff])/gi, STRAY);
  const document = new DOMParser().parseFromString(withoutTail(stray), 'text/xml');
  return (document.documentElement?.outerHTML ?? '').replaceAll(STRAY, '&lt;');
}

/** So many `<` that open no tag that they have to be mended first: the parser takes the square of their number. */
export function hasManyStrays(xml: string): boolean {
  let count = 0;
  for (const _ of xml.matchAll(/<(?![a-z_/!?\u00c0-\uffff])/gi)) if (++count > MANY_STRAYS) return true;
  return false;
}

function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (const [, close, name, rest] of xml.matchAll(/<(\/?)([a-z][\w:.-]*)([^<>]*)>/gi)) {
    if (close) depth = Math.max(0, depth - 1);
    else if (!rest!.endsWith('/') && !/^(?:br|img|hr|p|li|input|link|meta)$/i.test(name!)) depth++;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function withoutProlog(text: string): string {
  let rest = text;
  for (let match = PROLOG.exec(rest); match; match = PROLOG.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
}

function withoutTail(xml: string): string {
  if (/<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>\s*$/i.test(xml)) return xml;
  const ends = [...xml.matchAll(/<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi)];
  const last = ends.at(-1);
  return last ? xml.slice(0, last.index + last[0].length) : xml;
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2];
}
