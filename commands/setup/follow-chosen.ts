import { recordAudit } from '../../src/storage/audit.ts';
import type { CommandDeps } from '../deps.ts';
import { packIn } from '../packs.ts';
import { followFeed, roomForSources } from '../source/follow-feed.ts';
import type { SetupDraft } from './draft.ts';
import { packsOf } from './show-setup.ts';

/** Follows what was chosen, as far as there is room, and reads what is new among it. @returns how many were new */
export async function followChosen(
  draft: SetupDraft,
  asker: { guildId: string; userId: string },
  deps: CommandDeps,
): Promise<number> {
  const feeds = [
    ...packsOf(draft, deps.packs).flatMap((pack) =>
      pack.feeds.map((feed) => ({ ...feed, group: packIn(pack, deps.language).name.slice(0, 40) })),
    ),
    ...draft.feeds,
  ];
  if (feeds.length === 0) return 0;
  const fresh: string[] = [];
  let room = await roomForSources(asker.guildId, deps);
  for (const feed of feeds) {
    if (room === 0) break;
    const { source, isNew } = await followFeed(feed, asker, deps);
    if (!isNew) continue;
    fresh.push(source.id);
    room -= 1;
  }
  await Promise.allSettled(fresh.map((sourceId) => deps.poll(sourceId)));
  if (fresh.length > 0) {
    await recordAudit(deps.db, { ...asker, action: 'setup', detail: `${fresh.length} sources`, atMs: deps.now() });
  }
  return fresh.length;
}
