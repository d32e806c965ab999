import { randomUUID } from 'node:crypto';
import { ButtonStyle, ComponentType, DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type User } from 'discord.js';
import { componentId, STOP } from '../../src/discord/component-ids.ts';
import { plainText, safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import type { Schedule, Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { countOwners, findOwn, listOwn } from '../../src/storage/members.ts';
import { findServer } from '../../src/storage/servers.ts';
import {
  createSubscription,
  deleteSubscription,
  resumeSubscription,
  updateSubscription,
} from '../../src/storage/subscriptions.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { PLAIN_LOOK } from '../digest/now.ts';

/** So that nobody's direct messages become a flood, and no server's news a mass mailing. */
export const MAX_PER_PERSON = 5;
export const MAX_PEOPLE = 200;

/** Discord's limit on the label of a button. */
const MAX_LABEL = 80;

/** When a digest by direct message may come: once a day at most. */
export const TIMES = {
  morning: { times: ['08:00'] },
  evening: { times: ['18:00'] },
  weekdays: { times: ['08:00'], weekdays: [1, 2, 3, 4, 5] },
  weekly: { times: ['08:00'], weekdays: [1] },
} satisfies Record<string, Omit<Schedule, 'timeZone'>>;
export type TimeName = keyof typeof TIMES;

export interface Asker {
  user: User;
  guildId: string;
  guildName: string;
}

/** From now on these topics, none to stop. Whoever begins gets a first message at once, which shows whether one can come. */
export async function chooseTopics(asker: Asker, topics: readonly string[], deps: CommandDeps): Promise<void> {
  const { db, now } = deps;
  const own = await findOwn(db, asker.user.id, asker.guildId);
  if (topics.length === 0) {
    if (own) await deleteSubscription(db, own.id, now());
  } else if (!own) await begin(asker, [...topics], deps);
  else {
    await updateSubscription(db, own.id, { filters: { ...own.filters, topics: [...topics] } });
    if (!own.paused) return;
    await greet(asker, own.id, topics, deps);
    await resumeSubscription(db, own.id, nextSlots(own.schedule, now(), 1)[0]?.atMs);
  }
}

export async function chooseTime({ user, guildId }: Asker, name: TimeName, { db, now }: CommandDeps): Promise<void> {
  const own = await findOwn(db, user.id, guildId);
  if (!own) return;
  const schedule = { ...TIMES[name], timeZone: own.schedule.timeZone };
  await updateSubscription(db, own.id, { schedule }, own.paused ? undefined : nextSlots(schedule, now(), 1)[0]?.atMs);
}

async function begin(asker: Asker, topics: string[], deps: CommandDeps): Promise<void> {
  const { db, now, language } = deps;
  const { user, guildId, guildName } = asker;
  const texts = topicsTexts[language];
  if ((await listOwn(db, user.id)).length >= MAX_PER_PERSON) {
    throw new AppError('limit_reached', texts.mostServers(MAX_PER_PERSON));
  }
  if ((await countOwners(db, guildId)) >= MAX_PEOPLE) {
    throw new AppError('limit_reached', texts.mostPeople(MAX_PEOPLE));
  }
  const server = await findServer(db, guildId);
  const id = randomUUID();
  const channelId = await greet(asker, id, topics, deps);
  const own: Subscription = {
    id,
    guildId,
    ownerId: user.id,
    channelId,
    name: texts.title(guildName),
    schedule: { ...TIMES.morning, timeZone: server?.timeZone ?? 'UTC' },
    sourceIds: [],
    filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1, topics },
    maxStories: 8,
    length: 'brief',
    language,
    look: { ...PLAIN_LOOK, personal: true },
    quietDay: 'skip',
    minStories: 1,
    createdAtMs: now(),
  };
  await createSubscription(db, own, nextSlots(own.schedule, now(), 1)[0]?.atMs);
}

/** @returns the channel of direct messages. @throws AppError `channel_forbidden` if the person takes none */
async function greet(
  { user, guildName }: Asker,
  id: string,
  topics: readonly string[],
  { language }: CommandDeps,
): Promise<string> {
  const texts = topicsTexts[language];
  try {
    const { channelId } = await user.send({
      content: texts.hello(safeText(topics.join(', '), 500), safeText(guildName, 100)),
      components: [stopRow(id, language)],
      flags: MessageFlags.SuppressEmbeds,
    });
    return channelId;
  } catch (error) {
    const isClosed = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser;
    if (isClosed) throw new AppError('channel_forbidden', texts.closed, { cause: error });
    throw error;
  }
}

/**
 * @param id of a subscription, or of an edition of it
 * @param name said where there are several
 */
export function stopRow(id: string, language: CommandDeps['language'], name = '') {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    customId: componentId(STOP, id),
    label: plainText([topicsTexts[language].stop, name].filter(Boolean).join(': '), MAX_LABEL),
  } as const;
  return { type: ComponentType.ActionRow, components: [button] } as const;
}
