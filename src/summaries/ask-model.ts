import { setTimeout as wait } from 'node:timers/promises';
import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult } from 'cockatiel';
import { z } from 'zod';
import type { Message } from './prompt.ts';
import type { Complete, Completion, CompletionRequest, Format, Tokens } from './summarize-model.ts';

/** A wait longer than this is no wait for a digest. */
const MAX_RETRY_AFTER_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
/** Failures in a row after which a model is left alone, and for how long. */
const BREAK_AFTER = 5;
const BREAK_MS = 60_000;
const FORMATS: Format[] = ['json_schema', 'json_object', 'plain'];

/** `open`: the model is left alone. `trial`: one call finds out whether it is back. */
export interface BreakerChange {
  model: string;
  state: 'closed' | 'trial' | 'open';
}

const BREAKER: Readonly<Record<CircuitState, BreakerChange['state']>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'trial',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/** What one call costs; a call is only made once it may. */
export interface Meter {
  /** @returns nothing if there is no money for it */
  reserve(
    model: string,
    messages: readonly Message[],
    maxTokens: number,
  ): Promise<((tokens: Tokens) => Promise<void>) | undefined>;
}

export interface Question<Schema extends z.ZodType> {
  messages: readonly Message[];
  schema: Schema;
  maxTokens: number;
}

export type Reply<Value> = { value: Value; model: string } | { failure: string };

export interface Asker {
  ask<Schema extends z.ZodType>(
    question: Question<Schema>,
    meter: Meter,
    signal: AbortSignal,
  ): Promise<Reply<z.infer<Schema>>>;
}

/** Asks the first model, and the next where one cannot be reached. What a server will not take is learnt and not tried again. */
export function createAsker(
  complete: Complete,
  models: readonly string[],
  onBreaker?: (change: BreakerChange) => void,
): Asker {
  const lines = models.map((model) => createLine(complete, model, onBreaker));
  return {
    async ask(question, meter, signal) {
      let failure = 'no model is set';
      for (const line of lines) {
        const reply = await line(question, meter, signal);
        if ('value' in reply) return reply;
        failure = reply.failure;
        if (!reply.mayTryNext || signal.aborted) break;
      }
      return { failure };
    },
  };
}

function createLine(complete: Complete, model: string, onBreaker?: (change: BreakerChange) => void) {
  const learnt = { format: 0, oldTokenName: false };
  const breaker = circuitBreaker(
    handleWhenResult((result) => (result as Completion).kind === 'down' || (result as Completion).kind === 'busy'),
    { halfOpenAfter: BREAK_MS, breaker: new ConsecutiveBreaker(BREAK_AFTER) },
  );
  breaker.onStateChange((state) => onBreaker?.({ model, state: BREAKER[state] }));

  return async function ask<Schema extends z.ZodType>(
    { messages, schema, maxTokens }: Question<Schema>,
    meter: Meter,
    signal: AbortSignal,
  ): Promise<Reply<z.infer<Schema>> & { mayTryNext?: boolean }> {
    const jsonSchema = z.toJSONSchema(schema, { target: 'draft-7' }) as Record<string, unknown>;
    delete jsonSchema.$schema;
    let at = learnt.format;
    let retried = false;
    for (;;) {
      const settle = await meter.reserve(model, messages, maxTokens);
      if (!settle) return { failure: 'the budget is used up' };
      const request = {
        model,
        messages,
        format: FORMATS[at]!,
        schema: strictly(jsonSchema),
        maxTokens,
        oldTokenName: learnt.oldTokenName,
      };
      const completion = await guarded(breaker, () => complete(request, signal));
      await settle('tokens' in completion ? completion.tokens : { input: 0, output: 0 });

      if (completion.kind === 'text') {
        const parsed = schema.safeParse(readJson(completion.text));
        if (parsed.success) return { value: parsed.data, model };
        if (++at >= FORMATS.length) return { failure: 'the answer was not what was asked for', mayTryNext: true };
      } else if (completion.kind === 'parameter') {
        if (/max_completion_tokens/u.test(completion.words) && !learnt.oldTokenName) learnt.oldTokenName = true;
        else if (at + 1 >= FORMATS.length) return { failure: `the request was refused`, mayTryNext: true };
        else learnt.format = ++at;
      } else if (completion.kind === 'busy' || completion.kind === 'down') {
        const ms = completion.kind === 'busy' ? (completion.retryAfterMs ?? RETRY_AFTER_MS) : 0;
        if (retried || ms > MAX_RETRY_AFTER_MS || signal.aborted || breaker.state !== CircuitState.Closed) {
          return { failure: completion.kind === 'busy' ? 'the server is busy' : completion.words, mayTryNext: true };
        }
        retried = true;
        await wait(ms, undefined, { signal }).catch(() => undefined);
      } else if (completion.kind === 'denied') {
        return { failure: completion.words, mayTryNext: /does not exist/u.test(completion.words) };
      } else {
        return { failure: completion.kind === 'cut' ? 'the answer was cut off' : 'the model refused' };
      }
    }
  };
}

async function guarded(
  breaker: ReturnType<typeof circuitBreaker>,
  call: () => Promise<Completion>,
): Promise<Completion> {
  try {
    return await breaker.execute(call);
  } catch (error) {
    if (error instanceof BrokenCircuitError)
      return { kind: 'down', words: 'the model failed too often and is left alone' };
    throw error;
  }
}

/** Servers that hold a model to a schema want every object closed, and know no bounds. */
function strictly(schema: unknown): CompletionRequest['schema'] {
  if (Array.isArray(schema)) return schema.map(strictly) as never;
  if (typeof schema !== 'object' || schema === null) return schema as never;
  const { maxLength, maxItems, ...rest } = schema as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strictly(value)]));
  return rest.type === 'object' ? { ...inner, additionalProperties: false } : inner;
}

/** JSON out of an answer that may have a fence or words around it. */
function readJson(text: string): unknown {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start === -1 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
