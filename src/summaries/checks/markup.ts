import type { Check } from './check.ts';

const FORBIDDEN: [pattern: RegExp, words: string][] = [
  [
    /https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|io|ru|cn|gg|me|info|biz|xyz|dev|app|link|top|site|online|co)\b|:\/\//iu,
    'holds an address',
  ],
  [/@everyone|@here|<[@#:]|<\/?[a-z][^>]*>|(?<!\S)@\w+/iu, 'holds a mention or a tag'],
  [/`|\*\*|__|~~|\|\||\[[^\]]*\]\s*\(|^\s*(?:#{1,6}|>|[-*•]|\d+[.)])\s|[{}\\]|\$\(|;\s*$/u, 'holds markup or code'],
  [
    /[\u{E0000}-\u{E0FFF}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\n)\p{Cc}|\n/u,
    'holds hidden characters or line breaks',
  ],
  [/\S+@\S+\.\S/u, 'holds an e-mail address'],
];

/** Addresses, mentions and markup come from our own data, never from a model or a source's text. */
export const markup: Check = ({ text }) =>
  FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, words]) => ({
    check: 'markup',
    severity: 'hard',
    words,
  }));
