import { type Migration, Migrator } from 'kysely/migration';
import { AppError } from '../errors.ts';
import { up as start } from './migrations/0001-start.ts';
import { up as wishes } from './migrations/0002-wishes.ts';
import { up as delivery } from './migrations/0004-delivery.ts';
import { up as archive } from './migrations/0005-archive.ts';
import { up as amendments } from './migrations/0006-amendments.ts';
import { up as members } from './migrations/0007-members.ts';
import { up as arrivals } from './migrations/0008-arrivals.ts';
import { up as looks } from './migrations/0009-looks.ts';
import { up as notices } from './migrations/0010-notices.ts';
import { up as places } from './migrations/0011-places.ts';
import type { Database } from './open-db.ts';

export type Migrations = Readonly<Record<string, (db: never, engine: Database['engine']) => Promise<void>>>;

/** In order; only ever added to. */
export const MIGRATIONS: Migrations = {
  '0001-start': start,
  '0002-wishes': wishes,
  '0004-delivery': delivery,
  '0005-archive': archive,
  '0006-amendments': amendments,
  '0007-members': members,
  '0008-arrivals': arrivals,
  '0009-looks': looks,
  '0010-notices': notices,
  '0011-places': places,
};

/**
 * @returns `empty`: nothing of ours is in it yet; `behind`: `migrate` would change tables that hold something; `newer`:
 * it was written by a later version
 */
export async function schemaState(
  db: Database,
  migrations = MIGRATIONS,
): Promise<'empty' | 'behind' | 'current' | 'newer'> {
  const known = await createMigrator(db, migrations).getMigrations();
  const done = known.filter(({ executedAt }) => executedAt !== undefined).length;
  if (done === 0) return 'empty';
  const { steps } = await db
    .selectFrom('kysely_migration' as never)
    .select(({ fn }) => fn.countAll<number>().as('steps'))
    .executeTakeFirstOrThrow();
  if (Number(steps) > done) return 'newer';
  return done < known.length ? 'behind' : 'current';
}

/**
 * Brings the schema up to date, all steps or none. Forward only.
 * @throws AppError `database_unusable` if the schema is newer than this program, or a step fails
 */
export async function migrate(db: Database, migrations = MIGRATIONS): Promise<void> {
  const { error } = await createMigrator(db, migrations).migrateToLatest();
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

function createMigrator(db: Database, migrations: Migrations): Migrator {
  const steps = Object.entries(migrations).map(([name, up]): [string, Migration] => [
    name,
    { up: (step) => up(step as never, db.engine) },
  ]);
  return new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(steps) } });
}
