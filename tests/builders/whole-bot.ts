import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { type App, createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { startDemo } from '../../src/demo.ts';
import type { Digest } from '../../src/model.ts';
import { hasPart, PATIENCE_MS, type People, peopleOf } from './people.ts';

export { aFile, customId, type Given, labelsIn, optionsOf, wordsOf } from './people.ts';

/** The first start, in this process and on a database of its own, and what a person can do with it. */
export interface WholeBot extends People {
  /** The process that runs now. */
  app(): App;
  sandbox: Sandbox;
  first: Digest;
  /** What the start printed. */
  said: string[];
  /** Ends the process; another one goes on with the same database and the same Discord. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startWholeBot(options: { now?: () => number; feedsDir?: string } = {}): Promise<WholeBot> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const said: string[] = [];
  const config = loadConfig({
    SANDBOX_PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `sqlite:${join(folder, 'e2e.db')}`,
  });
  const demo = await startDemo({ config, say: (words) => said.push(words), ...options });
  const first = await demo.firstDigest;
  const { sandbox } = demo;
  // Under the last message of an edition stands what can be pressed.
  await sandbox.until(
    () => sandbox.view(sandbox.channels.news!, 'member').some((message) => hasPart(message, 'why')),
    PATIENCE_MS,
  );

  let { app } = demo;
  return {
    app: () => app,
    sandbox,
    first,
    said,
    ...peopleOf(sandbox),
    async restart() {
      await app.stop();
      app = await createApp(
        { ...config, DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: `${sandbox.url}/api` },
        options,
      );
      await app.start();
    },
    async stop() {
      await app.stop();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
