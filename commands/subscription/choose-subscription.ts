import type { Choice } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import type { Subscription } from '../../src/model.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import type { Language } from '../../src/texts/languages.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';

export async function chooseSubscription(
  db: Database,
  guildId: string,
  typed: string,
  language: Language,
): Promise<Choice[]> {
  const { pausedChoice } = subscriptionTexts[language];
  const wanted = typed.toLowerCase();
  const all = await listSubscriptions(db, guildId);
  return all
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ id, name, paused }) => ({ name: paused ? pausedChoice(name) : name, value: id }));
}

/**
 * By the id that autocomplete gave, or by the name a person typed whole. Another server's ids find nothing.
 * @throws AppError `not_found`, with the names there are
 */
export async function readSubscription(db: Database, guildId: string, typed: string): Promise<Subscription> {
  const all = await listSubscriptions(db, guildId);
  const found = all.find(({ id, name }) => id === typed || name.toLowerCase() === typed.trim().toLowerCase());
  if (found) return found;
  const names = all.map(({ name }) => name);
  throw new AppError(
    'not_found',
    names.length > 0 ? ['noSuchSubscription', typed.slice(0, 60), names] : ['noSubscriptions'],
  );
}
