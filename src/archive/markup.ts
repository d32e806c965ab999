import { plainText } from '../discord/safe-text.ts';

/** Markup that is whole, in HTML and in XML alike: what was put into it from outside is escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | false | undefined | readonly Part[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Longer than anything that is shown; a text is never cut by it unless it is meant to harm. */
const MAX_TEXT = 5_000;

/** Texts become text: `html\`<p>${text}</p>\``. Only what this made itself is taken as markup. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: strings.reduce((sum, string, at) => sum + write(parts[at - 1]) + string) };
}

/** A text as it may stand in markup: nothing in it is a tag, hides, runs backwards or is no character of XML. */
export function escapeMarkup(text: string): string {
  return plainText(text, MAX_TEXT)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeMarkup(part);
  return 'markup' in part ? part.markup : part.map(write).join('');
}
