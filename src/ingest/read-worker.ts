import { decodeBody } from './decode-body.ts';
import { linkedFeeds } from './linked-feeds.ts';
import { type ParsedFeed, type ParseOptions, parseFeed } from './parse-feed.ts';
import { type IndexPage, readIndexPage } from './read-index-page.ts';
import { type Answer, answerOf } from './reading-threads.ts';

export type ReadTask = { body: Uint8Array } & (
  | { kind: 'feed'; options: ParseOptions }
  | { kind: 'index'; options: ParseOptions & { url: string }; selector?: string | undefined }
  | { kind: 'links'; options: ParseOptions & { url: string } }
);

export { wake } from './reading-threads.ts';

/** What a thread of the source reader runs. */
export default function read(task: ReadTask): Answer<ParsedFeed | IndexPage | string[]> {
  return answerOf(() => {
    if (task.kind === 'feed') return parseFeed(task.body, task.options);
    const html = decodeBody(task.body, task.options.contentType);
    return task.kind === 'links'
      ? linkedFeeds(html, task.options.url)
      : readIndexPage(html, task.options.url, task.selector);
  });
}
