import { openDatabase } from '../../../src/storage/open-database.ts';

/** A process of its own: opens the database of its first argument as the second says, tells so, and stays. */
const [url = '', use = 'alone'] = process.argv.slice(2);
try {
  await openDatabase(url, { use: use as 'alone' | 'beside', nowMs: Date.now() });
  process.stdout.write('open\n');
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
