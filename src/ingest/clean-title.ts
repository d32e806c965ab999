import { wordsOf } from './fingerprint.ts';

const MAX_TITLE = 300;
/** `Headline | Site`, `Headline - Site - Section`; the mark stands between spaces, as a hyphen inside a word does not. */
const SUFFIX = /\s+[|–—•·»-]\s+([^|–—•·»]{2,40})$/u;

/** A headline without its site's name behind it, in one line, bounded. */
export function cleanTitle(
  title: string,
  site: { publisherName?: string | undefined; url?: string | undefined },
): string {
  let clean = title
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\s]+/gu, ' ')
    .trim();
  for (let match = SUFFIX.exec(clean); match && namesSite(match[1]!, site); match = SUFFIX.exec(clean)) {
    clean = clean.slice(0, match.index).trimEnd();
  }
  return clean.length <= MAX_TITLE ? clean : `${clean.slice(0, clean.lastIndexOf(' ', MAX_TITLE - 1)).trimEnd()}…`;
}

function namesSite(
  suffix: string,
  { publisherName = '', url = '' }: { publisherName?: string | undefined; url?: string | undefined },
): boolean {
  const squeeze = (text: string) => wordsOf(text).join('').replace(/^the/, '');
  const name = squeeze(suffix);
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const bareHost = squeeze(host.split('.')[0] ?? '');
  if (name === '') return false;
  return (
    name === squeeze(publisherName) ||
    name === squeeze(host) ||
    (name.length >= 3 && (name === bareHost || (bareHost.length >= 4 && name.startsWith(bareHost))))
  );
}
