import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { type Demo, startDemo } from '../../src/demo.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../builders/fake-openai.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-usage-'));
let model: FakeOpenAi;
let demo: Demo;

beforeAll(async () => {
  model = await startFakeOpenAi('good');
  const config = loadConfig({
    SANDBOX_PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `sqlite:${join(folder, 'usage.db')}`,
    OPENAI_API_KEY: 'sk-test-key-of-nobody',
    OPENAI_BASE_URL: model.baseUrl,
    BUDGET_USD_PER_SERVER_DAY: '0.5',
  });
  demo = await startDemo({ config, say: () => {} });
  await demo.firstDigest;
});

afterAll(async () => {
  await demo.stop();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

it('/usage says what was spent of what may be, and how many calls it took', async () => {
  const { sandbox } = demo;
  const channel_id = sandbox.channels.general!;
  await sandbox.act({ as: 'member', kind: 'command', channel_id, command: 'usage', options: [] });
  const words = await sandbox.until(() => sandbox.view(channel_id, 'member').at(-1)?.content || undefined);
  expect(words).toMatch(/\*\*\$0\.\d+\*\* of \$0\.50 spent today/);
  expect(words).toContain(`${model.requests.length} calls`);
});
