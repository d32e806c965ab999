import type { Article, Story } from '../model.ts';
import { type Facts, factsOf, leadSentences } from './facts.ts';
import { publishersOf, reportsOf } from './publisher.ts';

/** What a channel was shown of a story, kept in `editionStories.facts`. */
export interface ReadFacts extends Facts {
  articleIds: string[];
  publishers: string[];
}

/** The last time that a story was shown in a channel. */
export interface Reading {
  storyId: string;
  atMs: number;
  /** As `factsToRemember` gave it; anything else counts as a story of which no more than the id is known. */
  facts: unknown;
}
type Past = Reading & { facts: ReadFacts };

export type Recall =
  | { state: 'new' }
  /** Read before, and there is news; `whatIsNew` is a sentence of a source, named, or a word about its reach. */
  | { state: 'update'; whatIsNew: string }
  | { state: 'repeat' };

/** An update comes no sooner after the last time. */
const MIN_GAP_MS = 6 * 3_600_000;
/** Stories are looked for so far before an edition's window, so that an update that had to wait, or for a second publisher, is not lost. */
export const UPDATE_LOOKBACK_MS = 24 * 3_600_000;
/** A new fact must stand in the reports of so many publishers. */
const PUBLISHERS_FOR_FACT = 2;
/** Without a new fact, reach must have grown by so many publishers, and by this share. */
const GROWTH = 3;
const GROWTH_SHARE = 0.5;

const NOTHING: ReadFacts = { articleIds: [], publishers: [], numbers: [], names: [] };

/** All that a story tells today; the next edition is compared with it. */
export function factsToRemember(story: Story): ReadFacts {
  const facts = story.articles.flatMap((article) => leadSentences(article).map(factsOf));
  return {
    articleIds: story.articles.map(({ id }) => id),
    publishers: publishersOf(story),
    numbers: unique(facts.flatMap(({ numbers }) => numbers)),
    names: unique(facts.flatMap(({ names }) => names)),
  };
}

/**
 * The memory of a channel. A story counts as read when its id was shown or any of its articles was, so that neither
 * a merge nor a split brings it back.
 */
export function rememberReadings(readings: readonly Reading[], nowMs: number): (story: Story) => Recall {
  const byKey = new Map<string, Set<Past>>();
  const note = (key: string, reading: Past) => byKey.set(key, (byKey.get(key) ?? new Set()).add(reading));
  for (const { facts, ...rest } of readings) {
    const reading = { ...rest, facts: { ...NOTHING, ...(facts as Partial<ReadFacts> | null) } };
    note(`story ${reading.storyId}`, reading);
    for (const id of reading.facts.articleIds) note(`article ${id}`, reading);
  }
  return (story) => {
    const keys = [`story ${story.id}`, ...story.articles.map(({ id }) => `article ${id}`)];
    const past = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    return past.size === 0 ? { state: 'new' } : compare(story, [...past], nowMs);
  };
}

function compare(story: Story, past: Past[], nowMs: number): Recall {
  if (nowMs - Math.max(...past.map(({ atMs }) => atMs)) < MIN_GAP_MS) return { state: 'repeat' };
  const readIds = new Set(past.flatMap(({ facts }) => facts.articleIds));
  const fresh = reportsOf(story).filter(({ id }) => !readIds.has(id));
  const fact = newFact(fresh, past);
  if (fact !== undefined) return { state: 'update', whatIsNew: fact };

  const before = new Set(past.flatMap(({ facts }) => facts.publishers)).size;
  const now = publishersOf(story).length;
  if (now - before < Math.max(GROWTH, before * GROWTH_SHARE)) return { state: 'repeat' };
  return { state: 'update', whatIsNew: `Now reported by ${now} publishers, up from ${before}.` };
}

/** The sentence of the fresh reports with most facts that were never shown and that several publishers tell. */
function newFact(fresh: Article[], past: Past[]): string | undefined {
  const known = new Set(past.flatMap(({ facts }) => [...facts.numbers, ...facts.names]));
  const tellers = new Map<string, Set<string>>();
  const sentences = fresh.flatMap((article) =>
    leadSentences(article).map((sentence) => {
      const { numbers, names } = factsOf(sentence);
      const facts = [...numbers, ...names].filter((fact) => !known.has(fact));
      for (const fact of facts) tellers.set(fact, (tellers.get(fact) ?? new Set()).add(article.publisher));
      return { article, sentence, facts };
    }),
  );
  const told = (facts: string[]) => facts.filter((fact) => tellers.get(fact)!.size >= PUBLISHERS_FOR_FACT).length;
  const best = sentences
    .map((each) => ({ ...each, worth: told(each.facts) }))
    .filter(({ worth }) => worth > 0)
    .toSorted(
      (a, b) => b.worth - a.worth || a.sentence.length - b.sentence.length || (a.sentence < b.sentence ? -1 : 1),
    )[0];
  return best && `${best.article.publisherName}: ${best.sentence}`;
}

const unique = (list: string[]) => [...new Set(list)].sort();
