import * as words from '../fixtures/news-templates.ts';
import { anArticle } from './articles.ts';

/** A sentence of an invented article and a faithful retelling of it. */
export interface Told {
  told: string;
  retold: string;
}

export interface InventedArticle {
  sentences: Told[];
  article: ReturnType<typeof anArticle>;
}

/** Numbers in [0, 1) that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export const listOf = (list: string, by = ',') => list.split(by).map((item) => item.trim());

/** Articles of nine sentences each; within one, people, places and numbers differ from sentence to sentence. */
export function inventNews(articles: number, seed = 20_261_123): InventedArticle[] {
  const random = seeded(seed);
  const shuffle = <Item>(items: Item[]): Item[] =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return Array.from({ length: articles }, () => {
    const people = shuffle(listOf(words.PEOPLE));
    const organisations = shuffle(listOf(words.ORGANISATIONS));
    const towns = shuffle(listOf(words.TOWNS));
    const sayings = shuffle(listOf(words.SAYINGS, '|'));
    const months = shuffle(listOf(words.MONTHS));
    const weekdays = shuffle(listOf(words.WEEKDAYS));
    const numbers = shuffle(Array.from({ length: 90 }, (_, at) => String(at + 3)));
    const next = <Item>(items: Item[]): Item => {
      items.push(items.shift()!);
      return items.at(-1)!;
    };
    const sentences = shuffle([...words.TEMPLATES])
      .slice(0, 9)
      .map(([told, retold]) => {
        const slots: Record<string, string> = {
          p: next(people),
          q: next(people),
          o: next(organisations),
          c: next(towns),
          d: next(towns),
          n: next(numbers),
          m: next(numbers),
          k: next(numbers),
          w: next(weekdays),
          M: next(months),
          s: next(sayings),
        };
        const fill = (template: string) => capital(template.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]!));
        return { told: fill(told), retold: fill(retold) };
      });
    return {
      sentences,
      article: anArticle({ title: sentences[0]!.told.slice(0, 60), text: sentences.map(({ told }) => told).join(' ') }),
    };
  });
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
