import { dirname, join } from 'node:path';
import type { Log } from '../ops/log.ts';
import { backupDaily } from './backup.ts';
import { sqliteFile } from './open-db.ts';

/** After a backup that failed, as on a full disk, the next try waits. */
const RETRY_MS = 3_600_000;

/**
 * For the ticker: one copy a day into `backups/` beside the file, the newest seven kept. Of Postgres none: it has tools.
 * @param onDone for the metrics
 */
export function createDailyBackup(
  url: string,
  { now, log, onDone }: { now(): number; log: Log; onDone?(atMs: number): void },
): () => Promise<void> {
  const path = sqliteFile(url);
  let notBeforeMs = 0;
  return async () => {
    const nowMs = now();
    if (!path || nowMs < notBeforeMs) return;
    try {
      const made = await backupDaily(path, { folder: join(dirname(path), 'backups'), nowMs });
      if (!made) return;
      log.info('backup made', { file: made });
      onDone?.(nowMs);
    } catch (error) {
      notBeforeMs = nowMs + RETRY_MS;
      log.error('backup failed', error);
    }
  };
}
