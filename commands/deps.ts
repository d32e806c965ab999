import type { Extractor } from '../src/ingest/extractor.ts';
import type { Fetcher } from '../src/ingest/fetch-url.ts';
import type { Jobs } from '../src/jobs/jobs.ts';
import type { DigestMaker } from '../src/publish-edition.ts';
import type { Database } from '../src/storage/open-db.ts';

/** All that commands can touch. */
export interface CommandDeps {
  db: Database;
  fetcher: Fetcher;
  extractor: Extractor;
  digests: DigestMaker;
  jobs: Jobs;
  now(): number;
}
