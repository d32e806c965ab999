import type { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { MessageBody, Reach } from '../../src/discord/build-body.ts';
import { type ForumPost, type PackedMessage, type PackOptions, packMessages } from '../../src/discord/pack-messages.ts';
import { execute, messageOf, senderOf } from '../../src/discord/sender.ts';
import { storiesIn } from '../../src/discord/stories-in.ts';
import type { Look } from '../../src/model.ts';
import { aDigest, anEntry } from '../builders/digests.ts';
import { judge } from '../builders/discord-spec.ts';
import { random, SEEDS } from '../builders/random.ts';
import { aRandomDigest } from '../builders/random-digest.ts';
import { aLook } from '../builders/subscriptions.ts';
import { liveNodes } from './live-nodes.ts';

const IDS = { editionId: 'e'.repeat(22), channelId: '900000000000000002' };
const REACHES: Reach[] = ['components', 'embeds', 'text'];
/** What our own words may make: nothing a text from outside could. */
const OUR_NODES = ['heading', 'strong', 'subtext', 'link', 'timestamp', 'role'];

interface Component {
  type: number;
  content?: string;
  custom_id?: string;
  components?: Component[];
  accessory?: Component;
  options?: { label: string; description: string; value: string }[];
}

const bodyOf = ({ body }: PackedMessage): MessageBody =>
  'message' in body ? (body as ForumPost).message : (body as MessageBody);
const walk = (components: Component[]): Component[] =>
  components.flatMap((component) => [
    component,
    ...walk(component.components ?? []),
    ...walk(component.accessory ? [component.accessory] : []),
  ]);
const componentsOf = (body: MessageBody) => walk((body.components ?? []) as unknown as Component[]);
const optionsOf = (body: MessageBody) => componentsOf(body).flatMap(({ options = [] }) => options);
const textsOf = (body: MessageBody) => [
  ...componentsOf(body).flatMap(({ content }) => (content === undefined ? [] : [content])),
  ...(body.embeds ?? []).map(({ description }) => description!),
  ...(body.content ? [body.content] : []),
];

/** What Discord refuses and its own description does not say, counted here once more. */
function faultsBeyondSpec(body: MessageBody): string[] {
  const components = componentsOf(body);
  const displayed = components.filter(({ type }) => type === 10).map(({ content }) => content!);
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const values = optionsOf(body).map(({ value }) => value);
  const links = textsOf(body).flatMap((text) =>
    [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target!),
  );
  const isV2 = body.flags === 32_768;
  return [
    ...(components.length > 40 ? [`${components.length} components`] : []),
    ...(displayed.join('').length > 4_000 ? [`${displayed.join('').length} characters`] : []),
    ...((body.content?.length ?? 0) > 2_000 ? ['content too long'] : []),
    ...((body.embeds ?? []).map(({ description }) => description).join('').length > 6_000 ? ['embeds too long'] : []),
    ...(isV2 && (body.content !== undefined || body.embeds !== undefined) ? ['V2 with content'] : []),
    ...(!isV2 && displayed.length > 0 ? ['text display without V2'] : []),
    ...(new Set(ids).size < ids.length ? ['a custom_id twice'] : []),
    ...(new Set(values).size < values.length ? ['an option twice'] : []),
    ...links.filter((link) => link.length > 512).map((link) => `link of ${link.length}`),
    ...textsOf(body)
      .filter((text) => !text.isWellFormed() || text.trim() === '')
      .map(() => 'text empty or broken'),
  ];
}

describe.each(REACHES)('a random digest as %s', (reach) => {
  it.each(SEEDS)('of seed %i fits what Discord takes, loses, doubles and moves nothing', (seed) => {
    const dice = random(seed * 1_000);
    for (let round = 0; round < 2; round += 1) {
      const { digest, look } = aRandomDigest(dice);
      const packed = packMessages(digest, look, { ...IDS, reach });
      const bodies = packed.map(bodyOf);
      for (const body of bodies) {
        expect(judge('MessageCreateRequestSchema', body)).toEqual([]);
        expect(faultsBeyondSpec(body)).toEqual([]);
        for (const text of textsOf(body)) {
          expect(
            liveNodes(text).filter((node) => !OUR_NODES.includes(node)),
            text,
          ).toEqual([]);
        }
        expect(body.allowed_mentions!.parse).toEqual([]);
      }
      const topics = Map.groupBy(digest.entries, ({ topic }) => topic ?? '');
      const inOrder = look.layout === 'topics' ? [...topics.values()].flat() : digest.entries;
      expect(bodies.flatMap(optionsOf).map(({ value }) => value)).toEqual(inOrder.map(({ story }) => story.id));
      const read = [
        ...bodies
          .flatMap(textsOf)
          .join('\n')
          .matchAll(/(?:### |\*\*)(n\d+n) /g),
      ].map(([, token]) => token);
      expect(read).toEqual(inOrder.map(({ summary }) => summary.headline.split(' ')[0]));
      expect(new Set(packed.map(({ nonce }) => nonce)).size).toBe(packed.length);
      for (const [part, { mark }] of packed.entries()) {
        expect(textsOf(bodies[part]!).filter((text) => text.includes(mark))).toHaveLength(1);
      }
    }
  });
});

const SENDER = { webhookOf: '900000000000000003', username: 'Morning Paper', avatar_url: 'https://cdn.example/a.png' };
const TAGS = Array.from({ length: 7 }, (_, n) => `90000000000000001${n}`);
const WAYS: { way: string; options: Partial<PackOptions>; look?: Partial<Look> }[] = [
  { way: 'in a thread', options: {}, look: { overflow: 'thread' } },
  { way: 'to one person', options: {}, look: { personal: true } },
  { way: 'as a post of a forum', options: { forum: { tagIds: TAGS } } },
  { way: 'by a webhook', options: { sender: SENDER } },
  { way: 'as a post by a webhook', options: { sender: SENDER, forum: { tagIds: TAGS } } },
];

/** What goes to Discord, and the schema that it has to fit. */
async function wireOf({ body, way }: PackedMessage): Promise<{ wire: object; schema: string }> {
  if (!senderOf(body)) {
    return { wire: body, schema: way === 'forum' ? 'CreateForumThreadRequestSchema' : 'MessageCreateRequestSchema' };
  }
  let wire = {};
  const post = async (_: string, { body: sent }: { body: object }) => {
    wire = sent;
    return { id: '3', channel_id: IDS.channelId };
  };
  const rest = { options: { timeout: 1_000 }, post };
  await execute(rest as unknown as REST, { id: '1', token: 't', applicationId: '2' }, { ...IDS, way }, body);
  return { wire, schema: 'IncomingWebhookRequestPartialSchema' };
}

describe.each(WAYS)('a random digest $way', ({ options, look: wishes }) => {
  it.each(SEEDS)('of seed %i is what Discord takes there, whole, in order, in each kind of message', async (seed) => {
    const made = aRandomDigest(random(seed * 1_001));
    const { digest } = made;
    const look = { ...made.look, ...wishes };
    const all = packMessages(digest, look, { ...IDS }).flatMap((each) => optionsOf(bodyOf(each)));
    for (const reach of REACHES) {
      const packed = packMessages(digest, look, { ...IDS, reach, ...options });
      for (const each of packed) {
        const { wire, schema } = await wireOf(each);
        expect(judge(schema, wire)).toEqual([]);
        expect(wire).not.toHaveProperty('sender');
        expect(faultsBeyondSpec(bodyOf(each))).toEqual([]);
        expect('nonce' in wire).toBe(!options.sender && each.way !== 'forum');
      }
      const [first, ...later] = packed.map(({ way }) => way);
      expect(first).toBe(options.forum ? 'forum' : 'message');
      const goesOn = options.forum || look.overflow === 'thread' ? 'thread' : 'message';
      expect(later.every((way) => way === goesOn)).toBe(true);
      expect(packed.flatMap((each) => optionsOf(bodyOf(each))).map(({ value }) => value)).toEqual(
        all.map(({ value }) => value),
      );
      const { name = 'no post', applied_tags: tags = [] } = packed[0]!.body as Partial<ForumPost>;
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(tags.length).toBeLessThanOrEqual(5);
    }
  });
});

it.each(SEEDS)('what is left of a random digest of seed %i goes on in a simpler kind, and nothing is lost', (seed) => {
  const dice = random(seed * 1_003);
  const { digest, look } = aRandomDigest(dice);
  const before = packMessages(digest, look, IDS);
  const standing = before.slice(0, dice.integer(1, before.length));
  const storyIds = standing.flatMap(({ body }) => storiesIn(messageOf(body)));
  const options = { ...IDS, reach: dice.pick(REACHES), standing: { messages: standing.length, storyIds } };
  const rest = storyIds.length === digest.entries.length ? [] : packMessages(digest, look, options);
  const values = [...standing, ...rest].flatMap((each) => optionsOf(bodyOf(each))).map(({ value }) => value);
  expect(values).toEqual(before.flatMap((each) => optionsOf(bodyOf(each))).map(({ value }) => value));
  for (const [at, { body, mark }] of rest.entries()) {
    expect(judge('MessageCreateRequestSchema', body)).toEqual([]);
    expect(textsOf(bodyOf(rest[at]!)).filter((text) => text.includes(mark))).toHaveLength(1);
    expect(bodyOf(rest[at]!).allowed_mentions).toEqual({ parse: [] });
  }
  const marks = [...standing, ...rest].map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
});

describe('packed messages', () => {
  const digest = aDigest(Array.from({ length: 30 }, () => anEntry()));

  it('carry a nonce that Discord is told to compare, the same each time and another in each part and channel', () => {
    const [one, again, other] = [IDS, IDS, { ...IDS, channelId: '7' }].map((ids) => packMessages(digest, aLook(), ids));
    expect(one).toEqual(again);
    expect(one!.length).toBeGreaterThan(1);
    const nonces = [...one!, ...other!].map(({ nonce }) => nonce);
    expect(new Set(nonces).size).toBe(nonces.length);
    for (const { body, nonce } of one!) {
      expect(body).toMatchObject({ nonce, enforce_nonce: true });
      expect(nonce).toMatch(/^[0-9a-z]{25}$/);
    }
  });

  it('fill each message before the next, and are few', () => {
    expect(packMessages(aDigest(digest.entries.slice(0, 7)), aLook(), IDS)).toHaveLength(1);
    expect(packMessages({ ...digest, length: 'headlines' }, aLook(), IDS).length).toBeLessThanOrEqual(2);
    expect(packMessages(digest, aLook(), IDS).length).toBeLessThanOrEqual(3);
  });

  it('ping roles once, exactly those, and nobody else', () => {
    const packed = packMessages(digest, aLook({ pingRoleIds: ['900000000000000007'] }), IDS);
    const mentions = packed.map(({ body }) => (body as MessageBody).allowed_mentions);
    expect(mentions[0]).toEqual({ parse: [], roles: ['900000000000000007'] });
    for (const later of mentions.slice(1)) expect(later).toEqual({ parse: [] });
  });

  it('go on in a thread where that is wished', () => {
    expect(packMessages(digest, aLook({ overflow: 'thread' }), IDS).map(({ way }) => way)).toEqual([
      'message',
      'thread',
    ]);
  });

  it('begin a post in a forum, with a name, at most five tags and no nonce, which forums do not know', () => {
    const tagIds = ['1', '2', '3', '4', '5', '6'];
    const [post, ...rest] = packMessages(digest, aLook(), { ...IDS, forum: { tagIds } });
    expect(post!.way).toBe('forum');
    expect(post!.body).toMatchObject({ name: 'Morning news · Nov 2, 2026', applied_tags: ['1', '2', '3', '4', '5'] });
    expect(post!.body).not.toHaveProperty('message.nonce');
    expect(judge('CreateForumThreadRequestSchema', post!.body)).toEqual([]);
    expect(rest.map(({ way }) => way)).toEqual(['thread']);
  });

  it('say so when there is nothing new', () => {
    const [message, ...rest] = packMessages(aDigest([]), aLook(), IDS);
    expect(rest).toEqual([]);
    expect(textsOf(message!.body as MessageBody).join('\n')).toContain('Nothing new since the last digest.');
    expect(judge('MessageCreateRequestSchema', message!.body)).toEqual([]);
  });

  it('ping the role of every topic that has a story', () => {
    const topics = Array.from({ length: 20 }, (_, at) => `topic ${at}`);
    const topicPings = topics.map((topic, at) => ({
      topic,
      roleId: String(900000000000000100n + BigInt(at)),
      offered: true,
    }));
    const digest = aDigest(topics.map((topic) => anEntry({ topic })));
    const [first] = packMessages(digest, aLook({ topicPings }), { editionId: 'e', channelId: 'c' });
    expect((first!.body as { allowed_mentions: { roles: string[] } }).allowed_mentions.roles).toHaveLength(20);
  });

  it('name a post by the day of its subscription’s zone', () => {
    // 08:00 on 23 November in Tokyo.
    const digest = aDigest([anEntry()], { atMs: Date.UTC(2026, 10, 22, 23), timeZone: 'Asia/Tokyo', language: 'en' });
    const [first] = packMessages(digest, aLook(), { editionId: 'e', channelId: 'c', forum: { tagIds: [] } });
    expect((first!.body as { name: string }).name).toContain('Nov 23');
  });
});
