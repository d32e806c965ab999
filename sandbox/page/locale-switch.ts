import { announce } from './announce.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';

/** The bot's languages by their own names; the last two have no client of Discord's, and are spoken here all the same. */
const LOCALES: [locale: string, name: string][] = [
  ['en-US', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es-ES', 'Español'],
  ['pt-BR', 'Português (Brasil)'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
  ['ur', 'اردو'],
];

/** "Your Discord speaks: …". The choice is part of the address; the page's own words stay English. */
export function createLocaleSwitch(place: HTMLElement, session: Session): void {
  const chosen = session.locale ?? 'en-US';
  const options = LOCALES.map(([value, name]) =>
    element('option', { value, lang: value, selected: value === chosen }, name),
  );
  const select = element('select', { 'aria-label': 'Language of your Discord' }, ...options);
  select.addEventListener('change', async () => {
    await session.switchLocale(select.value);
    announce(`Your Discord speaks ${select.selectedOptions[0]?.label} now.`);
  });
  place.append(select);
}

export const localeInAddress = (): string | undefined => {
  const wanted = new URL(location.href).searchParams.get('locale');
  return LOCALES.find(([locale]) => locale === wanted)?.[0];
};
