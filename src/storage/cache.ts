import { EventEmitter } from 'node:events';
import { Keyv, type KeyvStoreAdapter } from 'keyv';
import type { Database } from './open-db.ts';

/** Without a limit of ours a Redis that is away is waited for without end. */
const CONNECT_MS = 2_000;

/**
 * What has a lifetime and may be lost: summaries, cooldowns, the state behind buttons.
 * @param url `redis://…` for a server that several processes share; without it the rows live in the database
 */
export async function openCache(db: Database, url: string | undefined, namespace: string): Promise<Keyv> {
  const store = url ? await openRedis(url) : new CacheStore(db);
  return new Keyv({ store, namespace, emitErrors: false });
}

/** Its client is loaded only where there is a Redis: it takes 11 MB. */
async function openRedis(url: string): Promise<KeyvStoreAdapter> {
  const { default: KeyvRedis } = await import('@keyv/redis');
  return new KeyvRedis(url, { connectionTimeout: CONNECT_MS });
}

/** Keyv's storage in our own database. A class because Keyv asks for an emitter with settable properties. */
export class CacheStore extends EventEmitter implements KeyvStoreAdapter {
  /** Keyv reads here whether the store can be iterated. */
  opts: Record<string, unknown>;
  namespace?: string;
  readonly #db: Database;
  readonly #now: () => number;
  #asked: { keys: Set<string>; found: Promise<Map<string, string>> } | undefined;

  constructor(db: Database, now: () => number = Date.now) {
    super();
    this.#db = db;
    this.#now = now;
    this.opts = { dialect: db.engine, url: '' };
  }

  #alive() {
    return this.#db
      .selectFrom('cache')
      .where((row) => row.or([row('expiresAtMs', 'is', null), row('expiresAtMs', '>', this.#now())]));
  }

  /** Keys asked for at one time go in one query, not on a connection each: a digest asks for all its summaries at once. */
  async get<Value>(key: string) {
    const keys = this.#asked?.keys ?? new Set();
    this.#asked ??= {
      keys,
      found: Promise.resolve().then(() => {
        this.#asked = undefined;
        return this.#find([...keys]);
      }),
    };
    keys.add(key);
    return (await this.#asked.found).get(key) as Value | undefined;
  }

  async getMany<Value>(keys: string[]) {
    const found = await this.#find(keys);
    return keys.map((key) => found.get(key) as Value | undefined);
  }

  async #find(keys: string[]): Promise<Map<string, string>> {
    const rows = await this.#alive().select(['key', 'value']).where('key', 'in', keys).execute();
    return new Map(rows.map(({ key, value }) => [key, value]));
  }

  async set(key: string, value: string, ttlMs?: number) {
    const row = { value, expiresAtMs: ttlMs === undefined ? null : this.#now() + ttlMs };
    await this.#db
      .insertInto('cache')
      .values({ key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
  }

  async delete(key: string) {
    const { numDeletedRows } = await this.#db.deleteFrom('cache').where('key', '=', key).executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async deleteMany(keys: string[]) {
    const { numDeletedRows } = await this.#db.deleteFrom('cache').where('key', 'in', keys).executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async clear() {
    const rows = this.#db.deleteFrom('cache');
    await (this.namespace ? rows.where('key', 'like', `${this.namespace}:%`) : rows).execute();
  }

  async has(key: string) {
    return (await this.get(key)) !== undefined;
  }

  async *iterator<Value>(namespace?: string): AsyncGenerator<[string, Awaited<Value>], void> {
    const rows = this.#alive().select(['key', 'value']);
    for (const row of await (namespace ? rows.where('key', 'like', `${namespace}:%`) : rows).execute()) {
      yield [row.key, row.value as Awaited<Value>];
    }
  }
}

/** Frees what has expired. @returns how many rows went */
export async function sweepCache(db: Database, nowMs: number): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('cache').where('expiresAtMs', '<=', nowMs).executeTakeFirst();
  return Number(numDeletedRows);
}
