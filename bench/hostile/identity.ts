import { countArticles, IDENTITY_CASES } from '../../tests/builders/hostile/identities.ts';
import { openScratch } from '../scratch-database.ts';
import { createTally, type Group, turn } from './group.ts';

export const identity: Group = {
  name: 'identity: guids, addresses, titles and dates that change, repeat, are shared or missing',
  criterion: 'every article once',
  async run() {
    const { outcome, note } = createTally();
    const { db, drop } = await openScratch();
    for (const [number, each] of IDENTITY_CASES.entries()) {
      const articles = await countArticles(db, each, number);
      const isRight = articles === each.articles;
      note(each.name, isRight ? 'each once' : `${articles} articles, not ${each.articles}`, isRight);
      await turn();
    }
    await drop();
    return outcome;
  },
};
