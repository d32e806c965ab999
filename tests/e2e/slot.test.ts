import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../sandbox/page-protocol.ts';
import { tick } from '../../src/schedule/tick.ts';
import { listEditions } from '../../src/storage/editions.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { customId, optionsOf, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

const MINUTE_MS = 60_000;
const PATIENCE_MS = 15_000;

let bot: WholeBot;
let aheadMs = 0;
const now = () => Date.now() + aheadMs;

beforeAll(async () => {
  bot = await startWholeBot({ now });
});
afterAll(() => bot.stop());

/** A subscription with its first slot in an hour. */
async function subscribe(channel: string): Promise<{ id: string; slotAtMs: number; channelId: string }> {
  const slotAtMs = Math.ceil(now() / MINUTE_MS) * MINUTE_MS + 60 * MINUTE_MS;
  const channelId = bot.sandbox.channels[channel]!;
  const schedule = `every day at ${new Date(slotAtMs).toISOString().slice(11, 16)}`;
  await bot.told('admin', '/subscription create', { name: channel, channel: channelId, schedule, time_zone: 'UTC' });
  const { id } = (await listSubscriptions(bot.app().db, bot.sandbox.guildId)).find(({ name }) => name === channel)!;
  return { id, slotAtMs, channelId };
}

const moveTo = (atMs: number) => {
  aheadMs += atMs - now();
};
const tickNow = () => tick({ db: bot.app().db, jobs: bot.app().jobs, now });
const posted = (channelId: string) => bot.sandbox.messages(channelId).filter(({ author }) => author.bot);
/** The mark of the last message says how many there are: `1/3`. */
const isWhole = (channelId: string) => {
  const all = posted(channelId).map(wordsOf);
  const [, part, of] = /(\d+)\/(\d+)$/.exec(all.at(-1)?.trim() ?? '') ?? [];
  return all.length > 0 && part === of && all.length === Number(of ?? 1);
};

it('follows a page without a feed once its links were looked at, and finds the new ones', async () => {
  const { port } = new URL(bot.sandbox.url);
  const url = `http://tarnwick-council.localhost:${port}/`;
  const stored = async () => {
    const articles = bot.app().db.selectFrom('articles').select('title');
    const rows = await articles.where('publisherName', '=', 'Tarnwick Town Council').execute();
    return rows.map(({ title }) => title);
  };
  const tested = await bot.told('admin', '/source test', { url });
  expect(tested).toMatch(/No feed was found.*these 3 links.*Footbridge at Millgate.*Nothing was followed/s);
  expect(await bot.told('admin', '/source add', { url, selector: '.missing' })).toMatch(/^⚠ .*selector/);

  const offer = await bot.finished('admin', await bot.ask('admin', '/source add', { url, group: 'Town' }));
  expect(wordsOf(offer)).toMatch(/Footbridge.*library.*Dog tax/s);
  expect(await bot.told('admin', '/source list')).not.toContain('Council');
  await bot.use('admin', offer, customId(offer, 'page'));
  await expect.poll(stored, { timeout: PATIENCE_MS }).toHaveLength(3);
  expect(await bot.told('admin', '/source list')).toMatch(/Tarnwick Town Council.*· page · Town/);

  // What the council puts up three hours after the start.
  moveTo(now() + 4 * 60 * MINUTE_MS);
  await tickNow();
  await expect.poll(stored, { timeout: PATIENCE_MS }).toHaveLength(4);
  expect(await stored()).toContain('Night buses return to the northern suburbs after four years');

  const picked = await bot.finished('admin', await bot.ask('admin', '/source add', { url, selector: '.notice a' }));
  expect(wordsOf(picked)).toContain('by the links you named');
  await bot.use('admin', picked, customId(picked, 'page'));
  await bot.sandbox.until(
    () => bot.sandbox.view(picked.channel_id, 'admin').some(({ content }) => content.includes('now follows the page')),
    PATIENCE_MS,
  );
});

it('composes a slot ahead of its minute, posts it in its minute, and once', async () => {
  const { id, slotAtMs, channelId } = await subscribe('bulletin');
  const state = async () => (await listEditions(bot.app().db, id, 1))[0]?.state;
  await tickNow();
  expect(await state()).toBeUndefined();

  moveTo(slotAtMs - 2 * MINUTE_MS);
  await tickNow();
  await expect.poll(state, { timeout: PATIENCE_MS }).toMatch(/ready|sending/);
  expect(posted(channelId)).toEqual([]);

  moveTo(slotAtMs + 1_000);
  await tickNow();
  await bot.sandbox.until(() => isWhole(channelId), PATIENCE_MS);
  await expect.poll(state, { timeout: PATIENCE_MS }).toBe('sent');
  const before = posted(channelId).length;
  await tickNow();
  await tickNow();
  expect(posted(channelId)).toHaveLength(before);
  expect(await listEditions(bot.app().db, id, 5)).toHaveLength(1);
});

it('goes on where it stopped, in another process', async () => {
  const { slotAtMs, channelId, id } = await subscribe('general');
  const fits = ({ params }: { params: Record<string, string> }) =>
    params.channel === channelId && posted(channelId).length > 0;
  // The first part arrives; the second is stored, but its sender hears of a failure; from then on nothing gets through.
  bot.sandbox.setFaults([
    { kind: 'status', status: 500, stored: true, route: 'POST /channels/:channel/messages', fits, times: 1 },
    { kind: 'status', status: 500, stored: false, route: 'POST /channels/:channel/messages', fits },
  ]);
  moveTo(slotAtMs + 1_000);
  await tickNow();
  await bot.sandbox.until(() => posted(channelId).length === 2, PATIENCE_MS);
  await bot.restart();
  expect(isWhole(channelId)).toBe(false);
  bot.sandbox.setFaults([]);

  moveTo(now() + 2 * MINUTE_MS);
  await tickNow();
  await bot.sandbox.until(() => isWhole(channelId), PATIENCE_MS);
  const last = async () => (await listEditions(bot.app().db, id, 1))[0]?.state;
  await expect.poll(last, { timeout: PATIENCE_MS }).toBe('sent');
  const words = posted(channelId).map(wordsOf);
  expect(new Set(words).size).toBe(words.length);
});

describe('an edition that waits for a moderator', () => {
  let id: string;
  let slotAtMs: number;
  /** A headline of the edition that was approved. */
  let movedUp = '';
  const stateNow = async () => (await listEditions(bot.app().db, id, 1))[0]?.state;
  const general = () => bot.sandbox.channels.general!;
  const drafts = () => bot.sandbox.view(bot.sandbox.channels['mod-log']!, 'admin');
  const draft = () =>
    bot.sandbox.until(() => drafts().findLast((one) => wordsOf(one).includes('Draft for')), PATIENCE_MS);
  const wordsSince = (from: number) => posted(general()).slice(from).map(wordsOf).join('\n');
  const storiesOf = (message: PageMessage) =>
    optionsOf(message, customId(message, 'draft-headline')).map(({ label }) => label);

  async function subscribeWithDrafts(name: string): Promise<void> {
    slotAtMs = Math.ceil(now() / MINUTE_MS) * MINUTE_MS + 60 * MINUTE_MS;
    const schedule = `every day at ${new Date(slotAtMs).toISOString().slice(11, 16)}`;
    await bot.told('admin', '/subscription create', { name, channel: general(), schedule, time_zone: 'UTC' });
    id = (await listSubscriptions(bot.app().db, bot.sandbox.guildId)).find((one) => one.name === name)!.id;
    const channel = bot.sandbox.channels['mod-log']!;
    const told = await bot.told('admin', '/subscription approval', { subscription: name, channel, minutes: 30 });
    expect(told).toContain('publishes itself 30 minutes');
  }

  it('is shown as a draft, changed there, kept over a restart, and posted once when it is published', async () => {
    await subscribeWithDrafts('approved');
    const before = posted(general()).length;
    moveTo(slotAtMs + 1_000);
    await tickNow();
    let shown = await draft();
    expect(await stateNow()).toBe('awaiting');
    const [first = '', second = '', third = ''] = storiesOf(shown);
    expect(third).not.toBe('');
    movedUp = third;
    const idOf = (label: string) =>
      optionsOf(shown, customId(shown, 'draft-headline')).find((one) => one.label === label)!.value;

    await bot.use('admin', shown, customId(shown, 'draft-drop'), [idOf(first)]);
    shown = await bot.sandbox.until(
      () => drafts().find((one) => one.id === shown.id && storiesOf(one)[0] === second),
      PATIENCE_MS,
    );
    await bot.use('admin', shown, customId(shown, 'draft-up'), [idOf(third)]);
    shown = await bot.sandbox.until(
      () => drafts().find((one) => one.id === shown.id && storiesOf(one)[0] === third),
      PATIENCE_MS,
    );
    const asked = await bot.use('admin', shown, customId(shown, 'draft-headline'), [idOf(second)]);
    expect(asked).toMatchObject({ ok: true });
    const editionId = customId(shown, 'draft-headline').split(':')[1];
    const headline = 'A headline of our own';
    await bot.fill(
      'admin',
      `draft-words:${editionId}:${idOf(second)}`,
      [{ custom_id: 'headline', value: headline }],
      'mod-log',
    );
    shown = await bot.sandbox.until(
      () => drafts().find((one) => one.id === shown.id && wordsOf(one).includes(headline)),
      PATIENCE_MS,
    );
    expect(posted(general())).toHaveLength(before);

    await bot.restart();
    await tickNow();
    expect(await stateNow()).toBe('awaiting');
    await bot.use('admin', shown, customId(shown, 'draft-publish'));
    await expect.poll(stateNow, { timeout: PATIENCE_MS }).toBe('sent');
    const said = wordsSince(before);
    expect(said).toContain(headline);
    expect(said).not.toContain(first);
    expect(said.indexOf(third)).toBeLessThan(said.indexOf(headline));
    const count = posted(general()).length;
    await tickNow();
    expect(posted(general())).toHaveLength(count);
    const told = await bot.told('admin', '/audit');
    expect(told).toMatch(/draft published.*headline edited in a draft.*moved up in a draft.*dropped from a draft/s);
  });

  it('is corrected and withdrawn in the message that stands, which then says so', async () => {
    const [story] = await bot.choices('admin', '/story correct', 'story', movedUp.slice(0, 30));
    const note = 'The ferry leaves at nine, not at ten.';
    const told = await bot.told('admin', '/story correct', { story: String(story!.value), note });
    expect(told).toContain('The posted message says so now');
    expect(wordsSince(0)).toContain(note);
    await bot.told('admin', '/story withdraw', { story: String(story!.value), reason: 'It was not so.' });
    const said = wordsSince(0);
    expect(said).toContain('It was not so.');
    const asMember = await bot.told('member', '/story withdraw', { story: String(story!.value), reason: 'No.' });
    expect(asMember).toContain('Manage Server');
    expect(await bot.told('admin', '/audit')).toMatch(/story withdraw.*story correct/s);
  });

  it('publishes itself when nobody came in time', async () => {
    await subscribeWithDrafts('timed');
    moveTo(slotAtMs + 1_000);
    await tickNow();
    await expect.poll(stateNow, { timeout: PATIENCE_MS }).toBe('awaiting');
    moveTo(slotAtMs + 31 * MINUTE_MS);
    await tickNow();
    await expect.poll(stateNow, { timeout: PATIENCE_MS }).toBe('sent');
  });
});
