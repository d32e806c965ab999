import { safeText } from '../discord/safe-text.ts';
import { tellSafely } from '../discord/tell-safely.ts';
import type { Source } from '../model.ts';
import { listFollowers } from '../storage/follows.ts';
import type { Database } from '../storage/open-db.ts';
import { takeHealthNotices } from '../storage/polls.ts';
import { findServer } from '../storage/servers.ts';
import { type Language, languageOf } from '../texts/languages.ts';
import { statusTexts } from '../texts/status/status-texts.ts';

/** A source may be down for a night without anybody hearing of it. */
const FAILED_FOR_MS = 24 * 3_600_000;
const MAX_TITLE = 200;

export interface TellHealthDeps {
  db: Database;
  now(): number;
  /** Posts words that mention nobody. */
  say(channelId: string, words: string): Promise<void>;
  /** A server's log channel could not be written to; the other servers are told all the same. */
  onFailure(failure: { guildId: string; cause: unknown }): void;
}

/**
 * Tells the log channels of the servers that follow a source when it has failed for a day, and when it is back: once
 * each. A notice is taken before it is said, so a crash in between loses it and never repeats it. Servers without a log
 * channel find the same under `/status`.
 */
export async function tellHealth({ db, now, say, onFailure }: TellHealthDeps): Promise<void> {
  const { failing, recovered } = await takeHealthNotices(db, now(), FAILED_FOR_MS);
  const notices = [
    ...failing.map((source) => ({ source, wordsIn: (language: Language) => failingWords(source, language) })),
    ...recovered.map((source) => ({
      source,
      wordsIn: (language: Language) => statusTexts[language].readAgain(nameOf(source)),
    })),
  ];
  for (const { source, wordsIn } of notices) {
    for (const guildId of await listFollowers(db, source.id)) {
      const { logChannelId, locale = 'en' } = (await findServer(db, guildId)) ?? {};
      const words = wordsIn(languageOf(locale) ?? 'en');
      if (logChannelId) await say(logChannelId, words).catch((cause) => onFailure({ guildId, cause }));
    }
  }
}

function failingWords(source: Source, language: Language): string {
  const reason = tellSafely(source.lastError ?? '', language);
  if (source.health === 'paused') return statusTexts[language].gone(nameOf(source), reason);
  const since = `<t:${Math.floor((source.failingSinceMs ?? 0) / 1_000)}:f>`;
  return statusTexts[language].failing(nameOf(source), since, reason);
}

const nameOf = ({ title, url }: Source) => safeText(title || url, MAX_TITLE);
