import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuildMessages } from '../../src/discord/rebuild-messages.ts';
import { showEdits } from '../../src/discord/show-edits.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { amendEdition, listEdits } from '../../src/storage/edits.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { startDelivering } from '../builders/delivering.ts';

let at: Awaited<ReturnType<typeof startDelivering>>;
beforeEach(async () => {
  at = await startDelivering();
});
afterEach(async () => {
  await at.sandbox.close();
  await at.db.destroy();
});

describe('a correction', () => {
  const correct = async (id: string) => {
    await amendEdition(
      at.db,
      id,
      (digest) => ({
        ...digest,
        entries: digest.entries.map((entry) => ({ ...entry, summary: { ...entry.summary, headline: 'Corrected' } })),
      }),
      (before, after) => rebuildMessages(before, after),
    );
    await showEdits(id, { db: at.db, discord: at.aPort(), now: at.now });
    return (await listEdits(at.db, id)).map(({ state, error }) => `${state} ${error ?? ''}`.trim());
  };
  const sender = () => ({ webhookOf: at.sandbox.channels.news!, username: 'Morning Paper' });

  it('reaches what the bot posted itself for want of a webhook, when there is one again', async () => {
    const { id } = await at.anEdition('news', { sender: sender(), stories: 1 });
    at.deny('news', 'manageWebhooks');
    expect(await at.deliver(id)).toEqual({ kind: 'sent' });
    at.deny('news');
    expect(await correct(id)).toEqual(['shown']);
  });
  it('of what a deleted webhook posted is not said to be of a deleted message', async () => {
    const { id } = await at.anEdition('news', { sender: sender(), stories: 1 });
    expect(await at.deliver(id)).toEqual({ kind: 'sent' });
    const [message] = at.sandbox.messages(at.sandbox.channels.news!);
    await ask(at.sandbox, 'DELETE', `/webhooks/${message!.webhook_id}`);
    expect((await correct(id)).join()).not.toMatch(/^gone/);
  });
  it('reaches a post of a forum that is archived', async () => {
    const { id } = await at.anEdition('stories', { forum: { tagIds: [] }, stories: 1 });
    expect(await at.deliver(id)).toEqual({ kind: 'sent' });
    const [post] = await listDeliveries(at.db, id);
    await ask(at.sandbox, 'PATCH', `/channels/${post!.messageId}`, { archived: true });
    expect(await correct(id)).toEqual(['shown']);
  });
});

it('a webhook that an admin moved to another channel takes no digest along', async () => {
  const port = at.aPort();
  const sender = { webhookOf: at.sandbox.channels.news!, username: 'Morning Paper' };
  const first = await at.anEdition('news', { sender, stories: 1 });
  await at.deliver(first.id, port);
  const [message] = at.sandbox.messages(at.sandbox.channels.news!);
  await ask(at.sandbox, 'PATCH', `/webhooks/${message!.webhook_id}`, { channel_id: at.sandbox.channels.general! });
  const second = await at.anEdition('news', { sender, stories: 1 });
  await at.deliver(second.id, port);
  expect([
    at.sandbox.messages(at.sandbox.channels.news!).length,
    at.sandbox.messages(at.sandbox.channels.general!).length,
  ]).toEqual([2, 0]);
});
