import { migrate } from '../../../src/storage/migrate.ts';
import { openDb } from '../../../src/storage/open-db.ts';

/** A process of its own, to be killed: one new database after another, `0.db`, `1.db`…, in the folder of its argument. */
const [folder = ''] = process.argv.slice(2);
process.stdout.write('started\n');
for (let n = 0; ; n += 1) {
  const db = openDb(`sqlite:${folder}/${n}.db`);
  await migrate(db);
  await db.destroy();
}
