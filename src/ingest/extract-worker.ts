import { type ExtractedPage, extractPage } from './extract-page.ts';

/** What a thread of the extractor runs. */
export default function extract({ html, url }: { html: string; url: string }): ExtractedPage {
  return extractPage(html, url);
}
