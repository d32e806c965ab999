import { type APIWebhook, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Pace } from './pacer.ts';

/** A webhook that the bot made for itself. Its token is a credential: it is kept in memory alone. */
export interface OwnWebhook {
  id: string;
  token: string;
  applicationId: string;
}

export interface Webhooks {
  /** The bot's own of a channel, made where there is none; nothing where it may not have one. @throws what discord.js throws */
  see(channelId: string): Promise<OwnWebhook | undefined>;
  /** As it was last seen. */
  known(channelId: string): OwnWebhook | undefined;
  /** It is gone: see anew. */
  forget(channelId: string): void;
}

const NAME = 'Broadsheet';
const MOST_KNOWN = 10_000;
/** A channel holds 15, a server 1,000. */
const TOO_MANY: readonly (number | string)[] = [30007, 30058];

/**
 * One webhook a channel, whatever the names its digests go under. Two processes that make one at the same time both go on
 * with the older.
 */
export function createWebhooks(rest: Pick<REST, 'get' | 'post'>, selfId: string, pace: Pace): Webhooks {
  const known = new Map<string, OwnWebhook>();
  /** Digests that go at the same time share one look, or each would make a webhook. */
  const looks = new Map<string, Promise<OwnWebhook>>();

  async function look(channelId: string): Promise<OwnWebhook> {
    const route = Routes.channelWebhooks(channelId);
    const all = (await pace(() => rest.get(route))) as APIWebhook[];
    const own = all.filter(({ user, token }) => user?.id === selfId && token).toSorted(byAge)[0];
    return toOwn(own ?? ((await pace(() => rest.post(route, { body: { name: NAME } }))) as APIWebhook));
  }

  return {
    async see(channelId) {
      const before = known.get(channelId);
      if (before) return before;
      try {
        const looking = looks.get(channelId) ?? look(channelId);
        looks.set(channelId, looking);
        const webhook = await looking.finally(() => looks.delete(channelId));
        if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
        known.set(channelId, webhook);
        return webhook;
      } catch (error) {
        if (error instanceof DiscordAPIError && (error.status === 403 || TOO_MANY.includes(error.code)))
          return undefined;
        throw error;
      }
    },
    known: (channelId) => known.get(channelId),
    forget: (channelId) => void known.delete(channelId),
  };
}

const byAge = (a: APIWebhook, b: APIWebhook) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);

function toOwn({ id, token, application_id }: APIWebhook): OwnWebhook {
  return { id, token: token!, applicationId: application_id! };
}
