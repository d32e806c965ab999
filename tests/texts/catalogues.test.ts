import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, languageOf } from '../../src/texts/languages.ts';
import { catalogues, textsIn } from '../builders/texts-in.ts';

describe.each(catalogues)('the texts of %s', (_, catalogue) => {
  it.each(LANGUAGES)('leave nothing empty or unfilled in %s', (language) => {
    const texts = textsIn(catalogue[language]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|#(?!\w)/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('say the same things in %s', (language) => {
    const keys = (of: Language) => textsIn(catalogue[of]).map(([at]) => at);
    expect(keys(language)).toEqual(keys('en'));
    const same = textsIn(catalogue[language]).filter(
      ([at, text]) =>
        text === textsIn(catalogue.en).find(([other]) => other === at)?.[1] && /\p{L}{4}.* .*\p{L}{4}/u.test(text),
    );
    expect(same).toEqual([]);
  });

  /** Source: Discord's application command reference. */
  it.each(LANGUAGES)('name commands as Discord takes them in %s', (language) => {
    const { names = {} } = catalogue[language] as { names?: Record<string, [string, string]> };
    for (const [key, [name, description]] of Object.entries(names)) {
      expect(name, key).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(name, key).toBe(name.toLowerCase());
      expect(description.length, `${key}: ${description}`).toBeLessThanOrEqual(100);
    }
  });
});

it.each([
  ['en-US', 'en'],
  ['de', 'de'],
  ['pt-PT', 'pt-BR'],
  ['es-419', 'es'],
  ['AR', 'ar'],
  ['ko', undefined],
])('%s is spoken as %s', (tag, language) => expect(languageOf(tag)).toBe(language));
