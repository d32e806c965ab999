import type { GuildBasedChannel } from 'discord.js';
import { placeOf } from '../src/discord/channel-way.ts';
import { findObstacle, findTimeout } from '../src/discord/find-obstacle.ts';
import { missingPermissions, sayMissing, wishesOf } from '../src/discord/permissions.ts';
import type { Look } from '../src/model.ts';
import { say } from '../src/texts/errors/error-texts.ts';
import type { Language } from '../src/texts/languages.ts';

/**
 * What keeps digests out of a channel, or something of their look away from them, and where to mend it; nothing if
 * nothing does.
 */
export function missingWords(channel: GuildBasedChannel, language: Language, look?: Look): string | undefined {
  const place = placeOf(channel);
  const { type, held } = place;
  const wish = look ? { ...wishesOf(look), ping: pingsUnmentionable(channel, look) } : {};
  const lacks = sayMissing(channel.id, missingPermissions(held, { type, ...wish }));
  const obstacle = findObstacle(place, channel.id, look ?? {});
  const found = [findTimeout(place), lacks, obstacle].flatMap((said) => (said ? [say(said, language)] : []));
  return found.length > 0 ? found.join('\n') : undefined;
}

function pingsUnmentionable({ guild }: GuildBasedChannel, { pingRoleIds, topicPings = [] }: Look): boolean {
  const ids = [...pingRoleIds, ...topicPings.map(({ roleId }) => roleId)];
  return ids.some((id) => guild.roles.cache.get(id)?.mentionable === false);
}
