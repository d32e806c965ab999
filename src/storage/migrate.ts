import { type Migration, Migrator } from 'kysely/migration';
import { AppError } from '../errors.ts';
import { up as start } from './migrations/0001-start.ts';
import type { Database } from './open-db.ts';

/** In order; only ever added to. */
const migrations: Record<string, (db: never, engine: Database['engine']) => Promise<void>> = {
  '0001-start': start,
};

/** @returns whether `migrate` would change anything */
export async function hasPendingMigrations(db: Database): Promise<boolean> {
  const known = await createMigrator(db).getMigrations();
  return known.some(({ executedAt }) => executedAt === undefined);
}

/**
 * Brings the schema up to date, all steps or none. Forward only.
 * @throws AppError `database_unusable` if the schema is newer than this program, or a step fails
 */
export async function migrate(db: Database): Promise<void> {
  const { error } = await createMigrator(db).migrateToLatest();
  if (error === undefined) return;
  const newer = error instanceof Error && error.message.startsWith('corrupted migrations');
  throw new AppError(
    'database_unusable',
    newer
      ? 'The database was written by a newer version of Broadsheet. Start that version, or restore a backup from before the upgrade.'
      : 'The database could not be brought up to date; nothing was changed. The log holds the cause.',
    { cause: error },
  );
}

function createMigrator(db: Database): Migrator {
  const steps = Object.entries(migrations).map(([name, up]): [string, Migration] => [
    name,
    { up: (step) => up(step as never, db.engine) },
  ]);
  return new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(steps) } });
}
