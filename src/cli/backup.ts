import { loadConfig } from '../config.ts';
import { backupSqlite } from '../storage/backup.ts';
import { sqliteFile } from '../storage/open-db.ts';
import { onlyFile } from './arguments.ts';
import type { Stage } from './stage.ts';

/** `FILE`: a checked copy of the database, also while the bot runs. */
export const run: Stage = async ({ args, env, say }) => {
  const { DATABASE_URL } = loadConfig(env);
  const target = onlyFile(args, 'backup FILE');
  const path = sqliteFile(DATABASE_URL);
  if (!path) {
    say(
      `The database is Postgres, which has its own tool for this. With the address of DATABASE_URL:
  pg_dump --format=custom --file=${target} "$DATABASE_URL"
It may run beside the bots. docs/self-hosting.md tells how to put such a copy back.`,
    );
    return 1;
  }
  const rows = await backupSqlite(path, target);
  const { subscriptions = 0, sources = 0, articles = 0, editions = 0 } = rows;
  say(
    `Copied ${path} to ${target} and checked the copy: ${subscriptions} subscriptions, ${sources} sources, ${articles} articles, ${editions} editions.`,
  );
  return 0;
};
