import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { type Reach, reachOf } from '../../src/discord/build-body.ts';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import { type PackOptions, packMessages } from '../../src/discord/pack-messages.ts';
import { createDeliveryRest, createDiscordPort } from '../../src/discord/post-message.ts';
import { rebuildMessages } from '../../src/discord/rebuild-messages.ts';
import { messageOf, readBody } from '../../src/discord/sender.ts';
import { storiesIn } from '../../src/discord/stories-in.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { claimEdition, editionIdOf, findEdition, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { type Database, openDb } from '../../src/storage/open-db.ts';
import { aDigest, anEntry } from '../builders/digests.ts';
import { aLook } from '../builders/subscriptions.ts';

const SOME = expect.arrayContaining([expect.anything()]);
const NO_WAIT = () => Promise.reject(new Error('Nothing is waited for.'));
const COLOUR_TOO_HIGH = 0x1_000_000;
const SENDER = { webhookOf: '', username: 'Morning Paper' };

let db: Database;
let sandbox: Sandbox;
beforeAll(async () => {
  db = openDb('sqlite::memory:');
  await migrate(db);
  sandbox = await startSandbox({ limits: UNLIMITED });
});
afterAll(() => sandbox.close());

let editions = 0;
/** An edition whose messages in these places have a fault that Discord refuses and that other kinds of message cannot have. */
async function anEdition({ faulty, ...options }: Partial<PackOptions> & { faulty: number[]; stories?: number }) {
  const { stories = 1, ...packing } = options;
  editions += 1;
  const slot = { key: `slot-${editions}`, atMs: 0 };
  const id = editionIdOf('s', slot.key);
  await planEdition(db, { subscriptionId: 's', slot, windowFromMs: 0, windowToMs: 0 });
  const claim = await claimEdition(db, id, 'composer', 0, 1_000);
  const channelId = sandbox.channels[packing.forum ? 'stories' : 'news']!;
  const digest = aDigest(Array.from({ length: stories }, () => anEntry()));
  const look = aLook({ images: true, pingRoleIds: [Object.values(sandbox.roleIds(sandbox.guildId))[0]!] });
  const messages = packMessages(digest, look, { editionId: id, channelId, ...packing });
  await freezeEdition(db, claim!, {
    digest,
    look,
    stories: [],
    channelId,
    messages: messages.map((message, at) =>
      faulty.includes(at) ? { ...message, body: spoilt(message.body) } : message,
    ),
    sendAtMs: 0,
    publish: false,
  });
  return { id, channelId, digest, storyIds: digest.entries.map(({ story }) => story.id) };
}

function spoilt<Body extends object>(body: Body): Body {
  const copy = structuredClone(body) as { message?: object; content?: string };
  if (copy.content !== undefined && !('embeds' in copy)) return { ...body, content: 'x'.repeat(2_001) };
  const { embeds, components } = (copy.message ?? copy) as Record<'embeds' | 'components', Record<string, unknown>[]>;
  if (embeds) embeds[0]!.color = COLOUR_TOO_HIGH;
  else components.find(({ type }) => type === 17)!.accent_color = COLOUR_TOO_HIGH;
  return copy as Body;
}

async function deliver(editionId: string) {
  const rest = createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token: sandbox.token });
  const discord = createDiscordPort(rest, sandbox.applicationId);
  const before = sandbox.requestCount();
  const outcome = await deliverEdition(editionId, { db, discord, now: Date.now, wait: NO_WAIT, owner: 'me' });
  return { outcome, requests: sandbox.requestCount() - before };
}

it.each<{ reach: Reach; shown: object }>([
  { reach: 'components', shown: { embeds: SOME, content: expect.stringContaining('<@&') } },
  {
    reach: 'embeds',
    shown: { embeds: [], content: expect.stringContaining('Council keeps the harbour ferry running') },
  },
])('a digest that is refused as $reach goes as the next simpler kind, once', async ({ reach, shown }) => {
  const { id, channelId } = await anEdition({ reach, faulty: [0] });
  expect(await deliver(id)).toEqual({ outcome: { kind: 'sent' }, requests: 2 });
  const [sent] = await listDeliveries(db, id);
  const standing = sandbox.messages(channelId).filter((message) => JSON.stringify(message).includes(sent!.mark));
  expect(standing).toMatchObject([{ id: sent!.messageId, ...shown }]);
  expect((await findEdition(db, id))!.state).toBe('sent');
});

it('a post of a forum goes as a simpler one, too', async () => {
  const { id } = await anEdition({ forum: { tagIds: [] }, faulty: [0] });
  expect((await deliver(id)).outcome).toEqual({ kind: 'sent' });
  const [post] = await listDeliveries(db, id);
  expect(sandbox.messages(post!.messageId!)).toMatchObject([{ id: post!.messageId, embeds: SOME }]);
});

it('a post of a forum goes without a tag that was deleted after it was rendered', async () => {
  const { id } = await anEdition({ forum: { tagIds: ['900000000000000009'] }, faulty: [] });
  expect(await deliver(id)).toEqual({ outcome: { kind: 'sent' }, requests: 2 });
  const [post] = await listDeliveries(db, id);
  expect(sandbox.messages(post!.messageId!)).toHaveLength(1);
});

it('a digest that goes by a webhook goes by it as a simpler one', async () => {
  const sender = { webhookOf: sandbox.channels.news!, username: 'Morning Paper' };
  const { id, channelId } = await anEdition({ sender, faulty: [0] });
  expect((await deliver(id)).outcome).toEqual({ kind: 'sent' });
  const [sent] = await listDeliveries(db, id);
  const standing = sandbox.messages(channelId).find((message) => message.id === sent!.messageId);
  expect(standing).toMatchObject({ author: { username: 'Morning Paper' }, embeds: SOME });
});

const storiesOf = ({ body }: { body: string }) => storiesIn(messageOf(readBody(body)));
const kindsOf = async (id: string) =>
  (await listDeliveries(db, id)).map(({ body, state }) => `${reachOf(messageOf(readBody(body)))} ${state}`);

it.each<{ what: string; options: Partial<PackOptions>; faulty: number; kinds: RegExp }>([
  { what: 'as a message', options: {}, faulty: 1, kinds: /^components sent(,embeds sent)+$/ },
  { what: 'as the last one', options: {}, faulty: 2, kinds: /^components sent,components sent(,embeds sent)+$/ },
  { what: 'as embeds', options: { reach: 'embeds' }, faulty: 1, kinds: /^embeds sent(,text sent)+$/ },
  { what: 'in a post', options: { forum: { tagIds: [] } }, faulty: 1, kinds: /^components sent(,embeds sent)+$/ },
  { what: 'by a webhook', options: { sender: SENDER }, faulty: 1, kinds: /^components sent(,embeds sent)+$/ },
])('what is left of a digest, once a later message is refused $what, goes as the next simpler kind', async ({
  options,
  faulty,
  kinds,
}) => {
  const sender = options.sender && { ...options.sender, webhookOf: sandbox.channels.news! };
  const { id, channelId, storyIds } = await anEdition({
    stories: 50,
    ...options,
    ...(sender && { sender }),
    faulty: [faulty],
  });
  const before = (await listDeliveries(db, id)).slice(0, faulty).map(({ body }) => body);
  expect((await deliver(id)).outcome).toEqual({ kind: 'sent' });
  expect((await kindsOf(id)).join()).toMatch(kinds);
  const parts = await listDeliveries(db, id);
  expect(parts.flatMap(storiesOf)).toEqual(storyIds);
  expect(parts.slice(0, faulty).map(({ body }) => body)).toEqual(before);
  const place = options.forum ? parts[0]!.messageId! : channelId;
  const all = sandbox.messages(place).map((message) => JSON.stringify(message));
  const standing = parts.map(({ mark }) => all.findIndex((message) => message.includes(mark)));
  expect(standing).toEqual(standing.toSorted((a, b) => a - b));
  expect(parts.map(({ mark }) => all.filter((message) => message.includes(mark)).length)).toEqual(parts.map(() => 1));
  const buttons = (body: string) => body.includes('"why:');
  expect(parts.map(({ body }) => buttons(body))).toEqual(parts.map((_, at) => at === parts.length - 1));
  expect(parts.slice(1).every(({ body }) => !body.includes('<@&'))).toBe(true);
});

it('a correction finds each story in its message, of whatever kind, and brings no picture back', async () => {
  const { id, digest } = await anEdition({ stories: 30, faulty: [1] });
  await deliver(id);
  const { look } = await db.selectFrom('editions').select('look').where('id', '=', id).executeTakeFirstOrThrow();
  expect(JSON.parse(look!)).toMatchObject({ images: false });
  const deliveries = await listDeliveries(db, id);
  const entries = digest.entries.map((entry) => ({
    ...entry,
    summary: { ...entry.summary, headline: `Corrected ${entry.story.id}` },
  }));
  const posted = { digest, look: JSON.parse(look!), deliveries };
  const bodies = rebuildMessages(posted, { ...digest, entries });
  expect(bodies.map(({ part }) => part)).toEqual(deliveries.map(({ part }) => part));
  for (const { part, body } of bodies) {
    const inIt = storiesOf(deliveries[part]!);
    expect(
      digest.entries.filter(({ story }) => body.includes(`Corrected ${story.id}`)).map(({ story }) => story.id),
    ).toEqual(inIt);
    expect(body).not.toContain('"thumbnail"');
  }
});

it('a message that is refused in the simplest kind ends the edition, and those behind it are not sent', async () => {
  const { id } = await anEdition({ stories: 30, reach: 'text', faulty: [1] });
  expect((await deliver(id)).outcome).toMatchObject({ kind: 'refused', because: 'message' });
  expect((await kindsOf(id)).slice(0, 3)).toEqual(['text sent', 'text dead', 'text skipped']);
  expect((await findEdition(db, id))!.state).toBe('failed');
});
