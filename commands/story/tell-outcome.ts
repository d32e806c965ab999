import { tellSafely } from '../../src/discord/tell-safely.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { listEdits } from '../../src/storage/edits.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { correctionsTexts } from '../../src/texts/corrections/corrections-texts.ts';
import type { Language } from '../../src/texts/languages.ts';

/** What became of the posted messages of amended editions, each thing once, with where they stand. */
export async function tellOutcome(db: Database, editionIds: readonly string[], language: Language): Promise<string> {
  const texts = correctionsTexts[language];
  const lines = await Promise.all(
    editionIds.map(async (editionId) => {
      const deliveries = await listDeliveries(db, editionId);
      const place = deliveries[0] ? `<#${deliveries[0].channelId}>: ` : '';
      const parts = new Map(deliveries.map(({ part, state }) => [part, state]));
      const edits = await listEdits(db, editionId);
      const words = edits.map(({ part, state, error = '' }) => {
        if (state === 'waiting') return parts.get(part) === 'sent' ? texts.waiting : texts.notPosted;
        return state === 'refused' ? texts.refused(tellSafely(error, language)) : texts[state];
      });
      return [...new Set(words)].map((said) => place + said);
    }),
  );
  return lines.flat().join('\n').slice(0, 2_000);
}
