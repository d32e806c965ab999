import { type ExtractedPage, extractPage } from './extract-page.ts';
import { type Answer, answerOf } from './reading-threads.ts';

export { wake } from './reading-threads.ts';

/** What a thread of the extractor runs. */
export default function extract({ html, url }: { html: string; url: string }): Answer<ExtractedPage> {
  return answerOf(() => extractPage(html, url));
}
