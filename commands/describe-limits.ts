import { countOwners } from '../src/storage/members.ts';
import { countSuggestions } from '../src/storage/suggestions.ts';
import { digestTexts } from '../src/texts/digest/digest-texts.ts';
import type { Language } from '../src/texts/languages.ts';
import { limitsTexts } from '../src/texts/limits/limits-texts.ts';
import { COOLDOWNS, type Limited, spanIn } from './cooldowns.ts';
import type { CommandDeps } from './deps.ts';
import { MAX_SOURCES } from './source/follow-feed.ts';
import { MAX_SUGGESTIONS } from './source/suggest.ts';
import { MAX_PER_SERVER } from './subscription/create.ts';
import { MAX_PEOPLE } from './topics/own-digest.ts';

/** What a server has used of what it may, and how often its people may ask for what costs work. */
export async function describeLimits(
  guildId: string,
  { subscriptions, sources }: { subscriptions: number; sources: number },
  { db, language }: Pick<CommandDeps, 'db' | 'language'>,
): Promise<string[]> {
  const texts = limitsTexts[language];
  const [people, suggestions] = await Promise.all([countOwners(db, guildId), countSuggestions(db, guildId)]);
  const used = texts.used(
    `${subscriptions}/${MAX_PER_SERVER}`,
    `${sources}/${MAX_SOURCES}`,
    `${people}/${MAX_PEOPLE}`,
    `${suggestions}/${MAX_SUGGESTIONS}`,
  );
  const rules = (Object.keys(COOLDOWNS) as Limited[]).map((what) => {
    const { member, server } = COOLDOWNS[what];
    return `-# ${texts.rule(nameOf(what, language), String(member.times), String(server.times), spanIn(language, member.perMs))}`;
  });
  return [`**${texts.heading}:** ${used}`, ...rules];
}

function nameOf(what: Limited, language: Language): string {
  const names = { digest: '/digest now', test: '/source test', suggest: '/source suggest', topics: '/topics' };
  return what === 'report' ? digestTexts[language].press.report : `\`${names[what]}\``;
}
