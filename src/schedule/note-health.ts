import type { SaidNotice } from '../discord/word-notices.ts';
import type { Source } from '../model.ts';
import { listFollowers } from '../storage/follows.ts';
import { addNotices } from '../storage/notices.ts';
import { type Database, inTransaction } from '../storage/open-db.ts';
import { takeHealthNotices } from '../storage/polls.ts';

/** A source may be down for a night without anybody hearing of it. */
const FAILED_FOR_MS = 24 * 3_600_000;

/** Has the servers that follow a source told when it has failed for a day, and when it is back: once each. */
export async function noteHealth({ db, now }: { db: Database; now(): number }): Promise<void> {
  const atMs = now();
  await inTransaction(db, async (within) => {
    const { failing, recovered } = await takeHealthNotices(within, atMs, FAILED_FOR_MS);
    const told: [Source, SaidNotice][] = [
      ...failing.map((source): [Source, SaidNotice] => [source, failingWords(source)]),
      ...recovered.map((source): [Source, SaidNotice] => [source, ['readAgain', nameOf(source)]]),
    ];
    for (const [source, said] of told) {
      const followers = await listFollowers(within, source.id);
      await addNotices(
        within,
        followers.map((guildId) => ({ guildId, said: [said], atMs })),
      );
    }
  });
}

function failingWords(source: Source): SaidNotice {
  const reason = { kept: source.lastError ?? '' };
  if (source.health === 'paused') return ['gone', nameOf(source), reason];
  const since = { mark: `<t:${Math.floor((source.failingSinceMs ?? 0) / 1_000)}:f>` };
  return ['failing', nameOf(source), since, reason];
}

const nameOf = ({ title, url }: Source) => title || url;
