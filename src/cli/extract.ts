import { availableParallelism } from 'node:os';
import { createExtractor } from '../ingest/extractor.ts';
import { eachLine } from './json-lines.ts';
import type { Stage } from './stage.ts';

/** `{id, url, html}` → `{id, title, byline?, publishedAt?, language?, image?, text}` */
export const run: Stage = async ({ input, output }) => {
  const extractor = createExtractor({ threads: availableParallelism(), timeoutMs: 20_000 });
  await eachLine(input, output, async ({ url, html }) => {
    const page = await extractor.extract(String(html ?? ''), String(url ?? ''));
    return {
      title: page.title,
      byline: page.byline,
      publishedAt: page.publishedAtMs === undefined ? undefined : new Date(page.publishedAtMs).toISOString(),
      language: page.language,
      image: page.imageUrl,
      text: page.text,
    };
  });
  await extractor.close();
  return 0;
};
