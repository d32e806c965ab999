import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createApp } from './app.ts';
import { loadConfig } from './config.ts';
import { writeMarkdown } from './digest/write-markdown.ts';
import { AppError } from './errors.ts';
import { freeMemory } from './ops/free-memory.ts';

/** The first tick is over then, usually. */
const SETTLED_MS = 5_000;

const say = (words: string) => void process.stdout.write(`${words}\n`);

let program: { stop(): Promise<void> } | undefined;
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    // A second signal ends it at once: whatever was going on is taken up again at the next start.
    if (stopping) process.exit(1);
    stopping = true;
    await program?.stop();
    process.exit(0);
  });
}

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { values } = parseArgs({ options: { feeds: { type: 'string' } } });
  const config = loadConfig(process.env);
  const { DISCORD_TOKEN } = config;
  if (DISCORD_TOKEN) {
    const app = await createApp({ ...config, DISCORD_TOKEN });
    program = app;
    await app.start();
    setTimeout(freeMemory, SETTLED_MS).unref();
  } else {
    const started = await demo(values.feeds);
    program = started;
    const digest = writeMarkdown(await started.firstDigest);
    say(`\n${digest}\n\nOpen ${started.pageUrl} and type / in a channel. Ctrl+C ends it.`);
  }
} catch (error) {
  // What a stop cuts short is no failure.
  if (!stopping) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Loaded only when it is needed: with a token, nothing of the sandbox is in the program. */
async function demo(feedsDir: string | undefined) {
  const { startDemo } = await import('./demo.ts');
  const config = loadConfig({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' });
  return startDemo({ config, say, ...(feedsDir && { feedsDir }) });
}
