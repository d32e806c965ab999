import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from './log.ts';

type Fields = Record<string, unknown>;

/** What is read from the tables when the metrics are asked for, so that every process tells the same. */
export interface TableFacts {
  /** Messages by state. */
  outbox: Record<string, number>;
  /** Since when the oldest message that may go out has waited; nothing if none does. */
  oldestReadyMs?: number;
  feedsFailing: number;
  /** Slot to sent, of editions that were sent since the last look. */
  lagsMs: number[];
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Minutes matter to readers, seconds to nobody. */
const LAG_SECONDS = [1, 5, 15, 60, 300, 900, 3_600, 21_600];
const FETCH_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const INVALID_SPAN_MS = 10 * 60_000;

/** Everything is counted where it is logged: an event and its fields. No ids among the labels, as those never end. */
export function createMetrics({ now, readTables }: { now(): number; readTables(): Promise<TableFacts> }) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `digest_${name}`, help, labelNames, registers });
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `digest_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `digest_${name}`, help, buckets, registers });

  const polls = counter('feed_fetch_total', 'Polls of sources, by what came of them', ['result']);
  const pollSeconds = histogram('feed_fetch_duration_seconds', 'A fetch of a feed, redirects included', FETCH_SECONDS);
  const feedBytes = counter('feed_bytes_total', 'Bytes of feeds, unpacked');
  const refused = counter('ssrf_blocked_total', 'Addresses that may not be fetched, by why', ['reason']);
  const articles = counter('articles_new_total', 'Articles that were not there before');
  const deliveries = counter('delivery_total', 'Editions whose delivery ended, by how', ['state']);
  const modelCalls = counter('llm_requests_total', 'Calls of the model, by what came of them', ['outcome']);
  const tokens = counter('llm_tokens_total', 'Tokens of the model', ['kind']);
  const dollars = counter('llm_cost_usd_total', 'What the model has cost, by the prices that are set');
  const looks = counter('reconcile_total', 'Looks into a channel for a message whose fate was not known', ['outcome']);
  const guarded = counter('duplicate_guard_total', 'Messages that would have come twice and did not');
  const misfires = counter('scheduler_misfire_total', 'Slots whose minute was missed, by what was done', ['policy']);
  const breaker = gauge('llm_breaker_state', '0: the model is asked. 1: it is tried again. 2: it is left alone', [
    'model',
  ]);
  const busy = counter('db_busy_total', 'Errors because others held the database');
  const errors = counter('errors_total', 'Errors that were logged, by event', ['event']);
  const requests = counter('discord_requests_total', 'Answers of Discord, by status', ['status']);
  const invalid = gauge('discord_invalid_requests_10m', 'Answers 401, 403 and 429 in ten minutes; 10,000 is a ban');
  const backedUp = gauge('backup_last_success_timestamp_seconds', 'When a backup was last made and checked');
  const outbox = gauge('outbox_rows', 'Messages by state', ['state']);
  const oldest = gauge('outbox_oldest_ready_seconds', 'How long the oldest message that may go out has waited');
  const failing = gauge('feeds_failing', 'Sources that fail');
  const lags = histogram('delivery_lag_seconds', 'From an edition’s slot to its last message', LAG_SECONDS);

  const invalidAtMs: number[] = [];
  const forgetOldInvalid = () => {
    while (invalidAtMs.length > 0 && invalidAtMs[0]! < now() - INVALID_SPAN_MS) invalidAtMs.shift();
  };

  const events: Record<string, (fields: Fields) => void> = {
    'source polled': ({ outcome, new: added }) => {
      polls.inc({ result: String(outcome) });
      articles.inc(Number(added));
    },
    'edition sent': () => deliveries.inc({ state: 'sent' }),
    'delivery refused': () => deliveries.inc({ state: 'refused' }),
    'delivery unknown': () => deliveries.inc({ state: 'unknown' }),
    'delivery unauthorized': () => deliveries.inc({ state: 'unauthorized' }),
    'model called': ({ tokens: used, usd }) => {
      const { input, output } = used as { input: number; output: number };
      modelCalls.inc({ outcome: 'answered' });
      tokens.inc({ kind: 'input' }, input);
      tokens.inc({ kind: 'output' }, output);
      dollars.inc(Number(usd));
    },
    'channel looked through': ({ outcome }) => looks.inc({ outcome: String(outcome) }),
    'repeat held back': () => guarded.inc(),
    'slot missed': ({ policy }) => misfires.inc({ policy: String(policy) }),
    'model breaker changed': ({ model, state }) =>
      breaker.set({ model: String(model) }, ['closed', 'trial', 'open'].indexOf(String(state))),
    'model not used': () => modelCalls.inc({ outcome: 'failed' }),
  };

  return {
    /** Events that are counted; a test holds them against what is logged. */
    events: Object.keys(events),
    countEvent: (event: string, fields: Fields = {}) => events[event]?.(fields),
    countError: (event: string, error?: unknown) => {
      errors.inc({ event });
      if (isBusy(error)) busy.inc();
    },
    countFetch: (seconds: number, bytes: number) => {
      pollSeconds.observe(seconds);
      feedBytes.inc(bytes);
    },
    countRefused: (reason: string) => refused.inc({ reason }),
    countAnswer: (status: number) => {
      requests.inc({ status: String(status) });
      if ([401, 403, 429].includes(status)) invalidAtMs.push(now());
      forgetOldInvalid();
    },
    noteBackup: (atMs: number) => backedUp.set(atMs / 1_000),
    /** @returns all of it as Prometheus reads it */
    async write(): Promise<{ contentType: string; body: string }> {
      const facts = await readTables();
      outbox.reset();
      for (const [state, rows] of Object.entries(facts.outbox)) outbox.set({ state }, rows);
      oldest.set(facts.oldestReadyMs === undefined ? 0 : Math.max(0, now() - facts.oldestReadyMs) / 1_000);
      failing.set(facts.feedsFailing);
      for (const lagMs of facts.lagsMs) lags.observe(Math.max(0, lagMs) / 1_000);
      forgetOldInvalid();
      invalid.set(invalidAtMs.length);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** SQLite's BUSY and LOCKED; Postgres: serialization failure, deadlock, lock not available, too many connections. */
function isBusy(error: unknown, depth = 0): boolean {
  const { errcode, code, cause } = (error ?? {}) as { errcode?: number; code?: unknown; cause?: unknown };
  const isSqlites = errcode !== undefined && [5, 6].includes(errcode & 0xff);
  const isOurs = isSqlites || ['40001', '40P01', '55P03', '53300'].includes(String(code));
  return isOurs || (cause !== undefined && depth < 4 && isBusy(cause, depth + 1));
}

/** A log whose events are counted, whatever its level. */
export function countEvents(log: Log, { countEvent, countError }: Pick<Metrics, 'countEvent' | 'countError'>): Log {
  return {
    debug: (event, fields) => {
      countEvent(event, fields);
      log.debug(event, fields);
    },
    info: (event, fields) => {
      countEvent(event, fields);
      log.info(event, fields);
    },
    warn: (event, fields) => {
      countEvent(event, fields);
      log.warn(event, fields);
    },
    error: (event, error, fields) => {
      countError(event, error);
      log.error(event, error, fields);
    },
  };
}
