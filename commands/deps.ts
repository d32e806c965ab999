import type { Keyv } from 'keyv';
import type { Extractor } from '../src/ingest/extractor.ts';
import type { Fetcher } from '../src/ingest/fetch-url.ts';
import type { StarterPack } from '../src/ingest/packs/starter-packs.ts';
import type { SourceReader } from '../src/ingest/source-reader.ts';
import type { Jobs } from '../src/jobs/jobs.ts';
import type { Digest } from '../src/model.ts';
import type { DigestOrder } from '../src/publish-edition.ts';
import type { Database } from '../src/storage/open-db.ts';
import type { Language } from '../src/texts/languages.ts';

/** All that commands can touch. */
export interface CommandDeps {
  db: Database;
  cache: Keyv;
  fetcher: Fetcher;
  extractor: Extractor;
  reader: SourceReader;
  makeDigest(order: DigestOrder): Promise<{ digest: Digest }>;
  /** Reads a source now if nobody has just done so. */
  poll(sourceId: string): Promise<void>;
  /** Makes the draft or the posted messages of an edition say what they are to say, as far as Discord lets it. */
  show(editionId: string): Promise<void>;
  jobs: Jobs;
  /** Sets of sources that can be followed in one step. */
  packs: readonly StarterPack[];
  isMember(guildId: string, userId: string): Promise<boolean>;
  /** Where pictures may come from beside public addresses: a sandbox's own. */
  pictureOrigins: readonly string[];
  /** Where servers' archives are, as scheme and host; absent where the host has set up none. */
  archiveUrl?: string;
  /** What a server may spend on a model a day; absent without a model. */
  budgetUsdPerDay?: number;
  now(): number;
  /** That of the person who asks. */
  language: Language;
}
