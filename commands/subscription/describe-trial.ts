import { safeText } from '../../src/discord/safe-text.ts';
import type { Article } from '../../src/model.ts';
import type { Language } from '../../src/texts/languages.ts';
import { listIn } from '../../src/texts/list-in.ts';
import { listsTexts } from '../../src/texts/lists/lists-texts.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';

const SHOWN = 5;

/** `Would match 7 of the last 50: …`, with the newest headlines that would. */
export function describeTrial({ of, passed }: { of: number; passed: Article[] }, language: Language): string {
  const texts = subscriptionTexts[language];
  if (of === 0) return texts.nothingToTry;
  const count = (amount: number) => new Intl.NumberFormat(language).format(amount);
  if (passed.length === 0) return texts.matchesNone(count(of));
  const titles = passed.slice(0, SHOWN).map(({ title }) => texts.quoted(safeText(title, 300)));
  const listed = listIn(language, titles);
  const more = passed.length > SHOWN ? ` ${listsTexts[language].more(passed.length - SHOWN)}` : '';
  return texts.matches(count(passed.length), count(of), `${listed}${more}`);
}
