import { PUBLISHED_AN_HOUR } from '../src/discord/publish-message.ts';
import { countUnpublished } from '../src/storage/delivery-lists.ts';
import { noticesTexts } from '../src/texts/notices/notices-texts.ts';
import type { CommandDeps } from './deps.ts';

/** What waits for its turn to go to the followers of a server's announcement channels; nothing if nothing does. */
export async function describeUnpublished(
  guildId: string,
  { db, now, language }: Pick<CommandDeps, 'db' | 'now' | 'language'>,
): Promise<string[]> {
  const waiting = await countUnpublished(db, guildId);
  if (!waiting) return [];
  const at = `<t:${Math.ceil(Math.max(waiting.nextAtMs, now()) / 1_000)}:R>`;
  return [noticesTexts[language].unpublished(waiting.messages, PUBLISHED_AN_HOUR, at)];
}
