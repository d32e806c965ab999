import { type ExtractedPage, extractPage } from './extract-page.ts';
import { type Answer, answerOf } from './reading-threads.ts';

let isAwake = false;

/** Loads what is loaded at first use, so that the time of the first page is its own. */
export function wake(): void {
  if (isAwake) return;
  isAwake = true;
  extract({
    html: `<p>${'The ferry runs again, the harbour board said on Monday. '.repeat(3)}</p>`,
    url: 'about:blank',
  });
}

/** What a thread of the extractor runs. */
export default function extract({ html, url }: { html: string; url: string }): Answer<ExtractedPage> {
  return answerOf(() => extractPage(html, url));
}
