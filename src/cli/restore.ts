import { loadConfig } from '../config.ts';
import { openDatabase } from '../storage/open-database.ts';
import { sqliteFile } from '../storage/open-db.ts';
import { beginReconciling, restoreBackup } from '../storage/restore-backup.ts';
import { onlyFile, readArguments, wrongArguments } from './arguments.ts';
import type { Stage, StageIo } from './stage.ts';

const USAGE = 'restore FILE, or restore --reconcile after Postgres was put back by pg_restore';

/** `FILE`: puts a copy in the place of the database, and makes the bot look before it posts. */
export const run: Stage = async ({ args, env, say }) => {
  const { DATABASE_URL } = loadConfig(env);
  const { values, positionals } = readArguments(args, USAGE, { reconcile: { type: 'boolean' } });
  if (values.reconcile) {
    if (positionals.length > 0) throw wrongArguments(USAGE);
    return reconcile(DATABASE_URL, say);
  }
  const copy = onlyFile(positionals, USAGE);
  const path = sqliteFile(DATABASE_URL);
  if (!path) {
    say(
      `The database is Postgres, which has its own tool for this. Stop every bot, then:
  pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${copy}
  npm run cli -- restore --reconcile
The second makes the bots look into the channels before they post what the copy does not know as sent.`,
    );
    return 1;
  }
  const { suspects, keptAt } = await restoreBackup(copy, path, Date.now());
  say(`Restored ${path} from ${copy}.${keptAt ? ` What was there is kept as ${keptAt}.` : ''}\n${promise(suspects)}`);
  return 0;
};

async function reconcile(url: string, say: StageIo['say']): Promise<number> {
  const nowMs = Date.now();
  const { db, close } = await openDatabase(url, { use: 'alone', nowMs });
  try {
    say(promise(await beginReconciling(db, nowMs)));
  } finally {
    await close();
  }
  return 0;
}

function promise(suspects: number): string {
  const doubt = suspects === 1 ? '1 message is' : `${suspects} messages are`;
  return `${doubt} in doubt. These, and every digest that was due before now, are looked for in their channels before they are posted. Start the bot again.`;
}
