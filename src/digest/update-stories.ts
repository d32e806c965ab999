import type { Amendment, Article, Digest, DigestEntry } from '../model.ts';
import { findChanges, type ShownSentence } from '../stories/find-changes.ts';
import { noticesOf } from '../stories/notices.ts';
import { replaceEntry, withAmendment, withdrawalOf } from './amend-story.ts';

/** A story is marked no more often; what comes later is for the next digest. */
const MAX_UPDATES = 3;
/** Of one article at one time, so that a rewritten report does not fill the message. */
const MAX_AT_ONCE = 2;

/**
 * Marks the stories that an article has changed under: where a figure, day or place that readers were shown stands
 * otherwise now, or a correction stands that did not. Marked once, it is not marked again for the same.
 * @returns nothing where nothing that was shown has changed
 */
export function updateStories(digest: Digest, article: Article, atMs: number): Digest | undefined {
  const updated = digest.entries.flatMap((entry) => {
    const amendments = updatesOf(entry, article, atMs);
    return amendments.length > 0 ? [amendments.reduce(withAmendment, entry)] : [];
  });
  return updated.length > 0 ? updated.reduce(replaceEntry, digest) : undefined;
}

function updatesOf(entry: DigestEntry, article: Article, atMs: number): Amendment[] {
  const { story, amendments = [], notices = [] } = entry;
  const number = entry.summary.articleIds.indexOf(article.id) + 1;
  const before = story.articles.find(({ id }) => id === article.id);
  if (number === 0 || !before || withdrawalOf(entry)) return [];
  const earlier = amendments.filter(({ kind }) => kind === 'updated');
  const known = new Set([...notices, ...earlier.map(({ words }) => words)]);
  const fresh = noticesOf(article)
    .filter((notice) => !known.has(notice))
    .map((text) => ({ id: `${number}.n`, text }));
  const changes = [...fresh, ...findChanges(shownOf(entry, number, before.title), article)];
  const distinct = [...new Map(changes.map((change) => [change.text, change])).values()];
  return distinct.slice(0, Math.min(MAX_AT_ONCE, MAX_UPDATES - earlier.length)).map(({ id, text }) => ({
    kind: 'updated',
    atMs,
    words: text,
    source: { sentence: id, publisherName: article.publisherName },
  }));
}

/** What readers know of an article: its title and its cited sentences, in the words they were told last. */
function shownOf({ summary, amendments = [] }: DigestEntry, number: number, title: string): ShownSentence[] {
  const cited = new Set(summary.sentences.flatMap(({ cites }) => cites));
  const shown = Object.entries(summary.evidence)
    .filter(([id]) => id.startsWith(`${number}.`) && cited.has(id))
    .map(([id, text]) => ({ id, text }));
  const last = new Map(
    amendments.flatMap(({ source, words }): [string, string][] => (source ? [[source.sentence, words]] : [])),
  );
  return [{ id: `${number}.0`, text: title }, ...shown].map(({ id, text }) => ({ id, text: last.get(id) ?? text }));
}
