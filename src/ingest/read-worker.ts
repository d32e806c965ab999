import { type ParsedFeed, type ParseOptions, parseFeed } from './parse-feed.ts';
import { type IndexPage, readIndexPage } from './read-index-page.ts';
import { type Answer, answerOf } from './reading-threads.ts';

export type ReadTask =
  | { kind: 'feed'; body: Uint8Array; options: ParseOptions }
  | { kind: 'index'; html: string; url: string; selector?: string | undefined };

export { wake } from './reading-threads.ts';

/** What a thread of the source reader runs. */
export default function read(task: ReadTask): Answer<ParsedFeed | IndexPage> {
  return answerOf(() =>
    task.kind === 'feed' ? parseFeed(task.body, task.options) : readIndexPage(task.html, task.url, task.selector),
  );
}
