import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Check, type Finding, fault, ok, warning } from '../../ops/doctor.ts';
import { type DatabaseFacts, freeBytesAt, inspectDatabase } from '../../storage/inspect-database.ts';
import { describeHolder } from '../../storage/lock-database.ts';
import { type Database, sqliteFile } from '../../storage/open-db.ts';

const MEGABYTE = 1_000_000;
const LITTLE_BYTES = 1_000 * MEGABYTE;
const TOO_LITTLE_BYTES = 100 * MEGABYTE;
const MAX_SKEW_MS = 5_000;

const SCHEMA: Record<string, Finding> = {
  empty: ok('It is empty; the bot’s first start makes its tables.'),
  behind: warning('Its schema is of an older version; the bot’s next start copies it and brings it up to date.'),
  newer: fault(
    'Its schema is of a newer version than this program. Start that version, or restore a backup from before the upgrade.',
  ),
};

/** @param open gives nothing where a SQLite file is not there yet */
export function checkDatabase(open: () => Database | undefined, url: string, now: () => number): Check {
  const path = sqliteFile(url);
  return {
    subject: 'database',
    async look() {
      const places = path ? checkPlace(path) : [];
      let facts: DatabaseFacts;
      try {
        const db = open();
        if (!db) return [ok(`${path} is not there yet; the bot’s first start makes it.`), ...places];
        facts = await inspectDatabase(db, url, now);
      } catch (error) {
        return [...places, fault(unreadable(path, error as NodeJS.ErrnoException))];
      }
      const { version, schema, bytes, damage, clockSkewMs = 0 } = facts;
      const found = [ok(`${version}, ${(bytes / MEGABYTE).toFixed(1)} MB.`), ...places];
      if (SCHEMA[schema]) found.push(SCHEMA[schema]);
      if (damage !== undefined) {
        found.push(fault(`It is damaged (${damage}). Stop the bot and restore a backup: npm run cli -- restore FILE.`));
      }
      if (Math.abs(clockSkewMs) > MAX_SKEW_MS) {
        found.push(warning(`Its clock and this machine’s differ by ${clockSkewMs} ms. Switch NTP on for both.`));
      }
      const holder = path && describeHolder(path);
      if (holder) found.push(ok('A bot is running on it.'));
      return found;
    },
  };
}

function unreadable(path: string | undefined, { code = '', message }: NodeJS.ErrnoException): string {
  return path
    ? `${path} cannot be read (${message}). Stop the bot and restore a backup: npm run cli -- restore FILE.`
    : `Postgres does not answer (${message || code}). Look at DATABASE_URL, the network and the server.`;
}

function checkPlace(path: string): Finding[] {
  const folder = dirname(path);
  const found: Finding[] = [];
  for (const place of [folder, path].filter(existsSync)) {
    try {
      accessSync(place, constants.W_OK);
    } catch {
      found.push(fault(`${place} cannot be written to. Give it to the user that the bot runs as.`));
    }
  }
  const free = freeBytesAt(folder);
  const words = `${Math.floor(free / MEGABYTE)} MB are free on its disk`;
  if (free < TOO_LITTLE_BYTES) found.push(fault(`${words}, too few to write safely. Make room.`));
  else if (free < LITTLE_BYTES) found.push(warning(`${words}. Make room before it is full.`));
  else found.push(ok(`${words}.`));
  return found;
}
