import { amendmentLines } from '../../src/discord/render-amendments.ts';
import type { DigestEntry } from '../../src/model.ts';
import { correctionsTexts } from '../../src/texts/corrections/corrections-texts.ts';
import { digestTexts } from '../../src/texts/digest/digest-texts.ts';
import type { Language } from '../../src/texts/languages.ts';

/** What people and sources changed of a story since it was composed, a line each. */
export function tellActs(entry: DigestEntry, language: Language): string[] {
  const texts = correctionsTexts[language];
  const { byModerator = [] } = entry;
  return [
    ...(byModerator.includes('headline') ? [texts.otherHeadline] : []),
    ...(byModerator.includes('place') ? [texts.otherPlace] : []),
    ...amendmentLines(entry, digestTexts[language]),
  ];
}
