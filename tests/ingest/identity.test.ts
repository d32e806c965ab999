import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/storage/open-db.ts';
import { ENGINES } from '../builders/databases.ts';
import { countArticles, IDENTITY_CASES } from '../builders/hostile/identities.ts';

let db: Database;
beforeAll(async () => {
  db = await ENGINES[0]!.open();
});
afterAll(() => db.destroy());

it.each(IDENTITY_CASES.map((each, number) => ({ ...each, number })))('$name: $articles', async (each) => {
  expect(await countArticles(db, each, each.number)).toBe(each.articles);
});
