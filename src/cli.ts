import { existsSync } from 'node:fs';
import type { Stage } from './cli/stage.ts';
import { AppError } from './errors.ts';

/** Every stage on your own files; each is loaded only when it is asked for. */
const STAGES: Record<string, { about: string; load: () => Promise<{ run: Stage }> }> = {
  extract: { about: 'web pages → articles; JSON lines in and out', load: () => import('./cli/extract.ts') },
  'parse-feed': { about: 'feeds → items; JSON lines in and out', load: () => import('./cli/parse-feed.ts') },
  cluster: { about: 'articles → stories; JSON lines in and out', load: () => import('./cli/cluster.ts') },
  summarize: {
    about: 'articles of a story → its summary; JSON lines in and out',
    load: () => import('./cli/summarize.ts'),
  },
  verify: { about: 'sentences against their articles; JSON lines in and out', load: () => import('./cli/verify.ts') },
  'check-url': {
    about: 'may this address be fetched?; JSON lines in and out',
    load: () => import('./cli/check-url.ts'),
  },
  digest: {
    about: '--articles FILE or FOLDER [--format markdown|discord|json] [--max N]: a digest of your own articles',
    load: () => import('./cli/digest.ts'),
  },
  doctor: { about: 'what is wrong with this installation, and what to do', load: () => import('./cli/doctor.ts') },
  backup: { about: 'FILE: a checked copy of the database', load: () => import('./cli/backup.ts') },
  restore: { about: 'FILE: puts a copy back; nothing is posted again', load: () => import('./cli/restore.ts') },
  'import-opml': {
    about: 'FILE --server ID [--dry-run]: feeds from another reader',
    load: () => import('./cli/import-opml.ts'),
  },
};

const say = (words: string) => void process.stderr.write(`${words}\n`);
if (existsSync('.env')) process.loadEnvFile('.env');
const [name = '', ...args] = process.argv.slice(2);
const stage = STAGES[name];

if (!stage) {
  say('usage: npm run cli -- STAGE');
  for (const [stageName, { about }] of Object.entries(STAGES)) say(`  ${stageName.padEnd(12)} ${about}`);
  process.exitCode = 2;
} else {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', () => process.exit(0));
  try {
    const { run } = await stage.load();
    process.exitCode = await run({ input: process.stdin, output: process.stdout, say, args, env: process.env });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
