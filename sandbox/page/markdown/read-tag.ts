import type { Found } from './read-inline.ts';
import { type Inline, TIME_STYLES, type TimeStyle } from './tree.ts';

/** What Discord writes in angle brackets, and the two words that call everybody. */
const TAGS: { form: RegExp; node: (...groups: string[]) => Inline }[] = [
  { form: /^<@!?(\d{1,20})>/, node: (id) => ({ kind: 'user', id }) },
  { form: /^<@&(\d{1,20})>/, node: (id) => ({ kind: 'role', id }) },
  { form: /^<#(\d{1,20})>/, node: (id) => ({ kind: 'channel', id }) },
  { form: /^<\/([^:<>\n]{1,100}):(\d{1,20})>/, node: (name, id) => ({ kind: 'command', name, id }) },
  { form: /^<a?:(\w{2,32}):\d{1,20}>/, node: (name) => ({ kind: 'emoji', name }) },
  {
    form: new RegExp(`^<t:(-?\\d{1,13})(?::([${TIME_STYLES.join('')}]))?>`),
    node: (seconds, style) => ({ kind: 'time', seconds: Number(seconds), style: (style as TimeStyle) ?? 'f' }),
  },
  {
    form: /^<(https?:\/\/[^\s<>]+)>/i,
    node: (href) => ({ kind: 'link', href, children: [{ kind: 'text', text: href }] }),
  },
  { form: /^(@everyone|@here)\b/, node: (name) => ({ kind: 'everyone', name: name as '@here' }) },
];
/** Longer than any tag; keeps the search from reading to the end of the text each time. */
const LONGEST_TAG = 2_100;

/** A mention, a time, an emoji, an address in angle brackets. */
export function readTag(text: string, at: number): Found | undefined {
  const ahead = text.slice(at, at + LONGEST_TAG);
  for (const { form, node } of TAGS) {
    const match = form.exec(ahead);
    if (match) return { node: node(...match.slice(1)), end: at + match[0].length };
  }
  return undefined;
}
