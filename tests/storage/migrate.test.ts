import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/storage/migrate.ts';
import { ENGINES } from '../builders/databases.ts';

describe.each(ENGINES)('migrations on $engine', ({ open }) => {
  it('can run again on an up-to-date database', async () => {
    const db = await open();
    await migrate(db);
    expect((await db.introspection.getTables()).map((table) => table.name)).toContain('deliveries');
    await db.destroy();
  });

  it('refuse a schema from the future in words', async () => {
    const db = await open();
    await db
      .insertInto('kysely_migration' as never)
      .values({ name: '9999-future', timestamp: 'now' } as never)
      .execute();
    await expect(migrate(db)).rejects.toMatchObject({
      code: 'database_unusable',
      message: expect.stringMatching(/newer version/),
    });
    await db.destroy();
  });
});
