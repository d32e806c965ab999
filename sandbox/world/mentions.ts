import { asFields, asList, type Fields } from '../rules/form.ts';
import { walk } from '../rules/validate-components.ts';
import { channelPermissions, Permission } from './permissions.ts';
import type { Channel, Guild, Message, User } from './shapes.ts';

type Mentions = Pick<Message, 'mentions' | 'mention_roles' | 'mention_everyone'>;

/** Whom a message pings: what stands in its text, as far as `allowed_mentions` and the author's permissions let it. */
export function findMentions(
  body: Fields,
  author: User,
  users: ReadonlyMap<string, User>,
  place: {
    guild?: Guild;
    channel: Channel /** Interactions and webhooks ping users only, unless told. */;
    usersOnly: boolean;
  },
): Mentions {
  const written = [
    body.content,
    ...walk(body.components, []).map(({ component }) => (component.type === 10 ? component.content : '')),
  ].join('\n');
  const allowed = body.allowed_mentions
    ? asFields(body.allowed_mentions)
    : { parse: place.usersOnly ? ['users'] : ['users', 'roles', 'everyone'] };
  const may = (kind: string, id: string) => asList(allowed.parse).includes(kind) || asList(allowed[kind]).includes(id);
  const mayAll =
    place.guild !== undefined &&
    (channelPermissions(place.guild, place.channel, author.id) & Permission.mentionEveryone) !== 0n;
  const ids = (pattern: RegExp) => [...new Set([...written.matchAll(pattern)].map((match) => match[1]!))];
  return {
    mentions: ids(/<@!?(\d+)>/g)
      .filter((id) => may('users', id))
      .flatMap((id) => users.get(id) ?? []),
    mention_roles: ids(/<@&(\d+)>/g).filter(
      (id) => may('roles', id) && (mayAll || place.guild?.roles.get(id)?.mentionable === true),
    ),
    mention_everyone: mayAll && may('everyone', '') && /@(everyone|here)\b/.test(written),
  };
}
