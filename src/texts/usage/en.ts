import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    usage: ['usage', 'What the model that writes summaries cost today'],
  } satisfies Names,
  free: 'Summaries cost nothing here: no model is set up, so they are sentences of the sources, word for word.',
  spent: (spent: string, budget: string, until: string) => `**${spent}** of ${budget} spent today, until ${until}.`,
  calls: plural('en', { one: '# call', other: '# calls' }),
  tokens: (calls: string, read: string, written: string) => `${calls}, ${read} tokens read, ${written} written.`,
  paidOnce:
    'A story is paid for once, by the server whose digest showed it first. When the day’s money is spent, summaries are word for word from the sources.',
};
