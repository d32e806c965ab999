import { html, type Markup } from './markup.ts';

/** `lang` and `dir` of what is written in a language. */
export function languageAttributes(language: string): Markup {
  const [tag = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([language]);
  const { direction } = (new Intl.Locale(tag) as Intl.Locale & { getTextInfo(): { direction: string } }).getTextInfo();
  return html`lang="${language}" dir="${direction}"`;
}
