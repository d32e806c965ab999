import { readRefusal } from '../discord/read-answer.ts';
import { groupNotices, type NoticeBody, type SaidNotice, wordNotices } from '../discord/word-notices.ts';
import { addNotices, type Notice, takeForChannels } from '../storage/notices.ts';
import { type Database, inTransaction } from '../storage/open-db.ts';
import { findServer } from '../storage/servers.ts';
import { takeUntold, type UntoldEdition } from '../storage/untold-editions.ts';
import { languageOf } from '../texts/languages.ts';

/** Rows, and servers, taken at a tick; the next one takes the rest. */
const AT_A_TICK = 50;

export interface TellAdminsDeps {
  db: Database;
  now(): number;
  /** Posts words that mention nobody. */
  say(channelId: string, body: NoticeBody): Promise<void>;
  /** A server's log channel could not be written to; the other servers are told all the same. */
  onFailure(failure: { guildId: string; cause: unknown }): void;
}

/**
 * Tells servers, in their log channels and languages, what their admins must hear of: editions that did not come, and what
 * others have noted. Where there is no such channel, or it refuses, it waits until somebody who manages the bot uses a
 * command.
 */
export async function tellAdmins({ db, now, say, onFailure }: TellAdminsDeps): Promise<void> {
  await inTransaction(db, async (within) => {
    const editions = await takeUntold(within, AT_A_TICK);
    await addNotices(
      within,
      editions.map((edition) => toNotice(edition, now())),
    );
  });
  const byServer = Map.groupBy(await takeForChannels(db, AT_A_TICK), ({ guildId }) => guildId);
  for (const [guildId, notices] of byServer) {
    const { logChannelId, locale = 'en' } = (await findServer(db, guildId)) ?? {};
    const language = languageOf(locale) ?? 'en';
    const groups = groupNotices(notices);
    for (const [at, group] of groups.entries()) {
      try {
        await say(logChannelId!, wordNotices(group, language));
      } catch (cause) {
        onFailure({ guildId, cause });
        const { kind } = readRefusal(cause);
        // What may have been posted is not repeated; the rest waits, for a person where the channel refuses.
        const left = groups.slice(kind === 'unclear' ? at + 1 : at).flat();
        await addNotices(db, left, { inPerson: kind === 'refused' });
        break;
      }
    }
  }
}

function toNotice(edition: UntoldEdition, atMs: number): Notice {
  const { editionId, guildId, name, channelId, slotAtMs, state, reason, isUnsure } = edition;
  const [at, place] = [{ mark: `<t:${Math.floor(slotAtMs / 1_000)}:f>` }, { mark: `<#${channelId}>` }];
  const why = { kept: reason };
  if (state === 'skipped') return { guildId, atMs, said: [['missed', name, at, why]] satisfies SaidNotice[] };
  const said = [[isUnsure ? 'unsure' : 'notWhole', name, at, place, why]] satisfies SaidNotice[];
  return { guildId, atMs, said, ...(isUnsure && { editionId }) };
}
