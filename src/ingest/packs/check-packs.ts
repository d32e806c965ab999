/**
 * Checks the catalogue of starter packs: `npm exec -- node src/ingest/packs/check-packs.ts [--live]`.
 * With `--live` every feed is fetched and read as well.
 */
import { createFetcher } from '../fetch-url.ts';
import { parseFeed } from '../parse-feed.ts';
import { findPackProblems } from './pack-problems.ts';
import { STARTER_PACKS } from './starter-packs.ts';

const problems = STARTER_PACKS.flatMap((pack) => findPackProblems(pack));
if (process.argv.includes('--live')) {
  const fetcher = createFetcher({ userAgent: 'Broadsheet (check of its starter packs)' });
  const feeds = STARTER_PACKS.flatMap(({ id, feeds }) => feeds.map(({ url }) => ({ id, url })));
  const checked = await Promise.all(feeds.map(async ({ id, url }) => ({ id, url, problem: await fetchProblem(url) })));
  problems.push(...checked.flatMap(({ id, url, problem }) => (problem ? `${id}: ${url}: ${problem}` : [])));
  await fetcher.close();

  async function fetchProblem(url: string): Promise<string | undefined> {
    try {
      const answer = await fetcher.fetch(url);
      if (answer.outcome !== 'fetched')
        return answer.outcome === 'failed' ? `answered ${answer.status}` : answer.outcome;
      return parseFeed(answer.body, { url }).items.length === 0 ? 'has no items' : undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }
}
for (const problem of problems) console.log(problem);
console.log(`${STARTER_PACKS.length} packs, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
