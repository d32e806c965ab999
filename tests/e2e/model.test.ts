import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { type Demo, startDemo } from '../../src/demo.ts';
import { type FakeOpenAi, type Mode, startFakeOpenAi } from '../builders/fake-openai.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-model-'));
const opened: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startWith(...script: Mode[]): Promise<{ demo: Demo; model: FakeOpenAi }> {
  const model = await startFakeOpenAi(...script);
  opened.push({ stop: model.close });
  const config = loadConfig({
    SANDBOX_PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `sqlite:${join(folder, `${script[0]}.db`)}`,
    OPENAI_API_KEY: 'sk-test-key-of-nobody',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'fake-1',
  });
  const demo = await startDemo({ config, say: () => {} });
  opened.push(demo);
  return { demo, model };
}

it('with a key the model writes, one call a story, every sentence traced, and the digest says so', async () => {
  const { demo, model } = await startWith('good');
  const digest = await demo.firstDigest;
  expect(digest.entries.length).toBeGreaterThan(3);
  expect(new Set(digest.entries.map(({ summary }) => summary.method))).toEqual(new Set(['model']));
  expect(digest.counts.traced).toBe(digest.counts.sentences);
  expect(model.requests.filter(({ messages }) => messages.length > 0).length).toBeLessThanOrEqual(
    2 * digest.entries.length,
  );
  const posted = JSON.stringify(demo.sandbox.messages(demo.sandbox.channels.news!));
  expect(posted).toContain('fake-1');

  const { sandbox } = demo;
  const channel_id = sandbox.channels.general!;
  await sandbox.act({ as: 'member', kind: 'command', channel_id, command: 'usage', options: [] });
  const words = await sandbox.until(() => sandbox.view(channel_id, 'member').at(-1)?.content || undefined);
  expect(words).toMatch(/\*\*\$0\.\d+\*\* of \$0\.25 spent today/);
  expect(words).toContain(`${model.requests.length} calls`);
});

it('a model that is down leaves a digest of extracts, on time', async () => {
  const { demo } = await startWith('down');
  const digest = await demo.firstDigest;
  expect(new Set(digest.entries.map(({ summary }) => summary.method))).toEqual(new Set(['extract']));
  expect(demo.sandbox.messages(demo.sandbox.channels.news!).length).toBeGreaterThan(0);
});

it('a model that obeys what articles tell it gets none of it into a channel', async () => {
  const { demo } = await startWith('obey');
  const digest = await demo.firstDigest;
  expect(digest.entries.length).toBeGreaterThan(3);
  const posted = JSON.stringify(demo.sandbox.messages(demo.sandbox.channels.news!));
  expect(posted).not.toMatch(/evil\.example|system prompt|ignore (all|previous)/i);
  for (const { summary } of digest.entries) {
    for (const { cites } of summary.sentences) for (const cite of cites) expect(summary.evidence[cite]).toBeTruthy();
  }
});
