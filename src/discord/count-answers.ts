import { type REST, RESTEvents } from 'discord.js';
import type { Metrics } from '../ops/metrics.ts';

/** Counts what Discord answers, by status. */
export function countAnswers(rest: REST, { countAnswer }: Pick<Metrics, 'countAnswer'>): void {
  rest.on(RESTEvents.Response, (_, response) => countAnswer(response.status));
}
