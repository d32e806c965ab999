import type { Look, Subscription } from '../../src/model.ts';

let made = 0;

export function aLook(over: Partial<Look> = {}): Look {
  return { layout: 'list', overflow: 'messages', images: true, crosspost: false, pingRoleIds: [], ...over };
}

/** A valid subscription with a name of its own; a test states only its point. */
export function aSubscription(over: Partial<Subscription> = {}): Subscription {
  made += 1;
  return {
    id: `subscription-${made}`,
    guildId: '900000000000000001',
    channelId: '900000000000000002',
    name: `Morning news ${made}`,
    schedule: { times: ['08:00'], timeZone: 'Europe/Berlin' },
    sourceIds: [],
    filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 },
    maxStories: 7,
    length: 'standard',
    language: 'en',
    look: aLook(),
    quietDay: 'skip',
    minStories: 1,
    createdAtMs: 1_000,
    ...over,
  };
}
