import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { Message } from './prompt.ts';

/** How the answer is asked for; each way is understood by more servers than the one before. */
export type Format = 'json_schema' | 'json_object' | 'plain';

export interface CompletionRequest {
  model: string;
  messages: readonly Message[];
  format: Format;
  /** JSON Schema of the answer. */
  schema: Record<string, unknown>;
  maxTokens: number;
  /** The older name of the bound on the answer, for servers that know no other. */
  oldTokenName: boolean;
}

export interface Tokens {
  input: number;
  output: number;
}

/**
 * What became of a call. `busy`: told to wait. `down`: no answer, or a broken one. `parameter`: something in the request
 * is not known there. `refused`: the model will not. `denied`: key, quota, model or address are wrong, and stay so.
 */
export type Completion =
  | { kind: 'text'; text: string; tokens: Tokens }
  | { kind: 'cut' | 'refused'; tokens: Tokens }
  | { kind: 'busy'; retryAfterMs: number | undefined }
  | { kind: 'parameter'; words: string }
  | { kind: 'denied'; words: string }
  | { kind: 'down'; words: string };

export type Complete = (request: CompletionRequest, signal: AbortSignal) => Promise<Completion>;

/** Chat completions of any server that speaks OpenAI's protocol. The SDK's own retries are off: they hide calls that cost. */
export function createModel({
  apiKey,
  baseUrl,
  timeoutMs,
}: {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
}): Complete {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: timeoutMs, logLevel: 'off' });
  return async (request, signal) => {
    try {
      // The SDK's time-out ends with the headers; a body that never ends must be cut off too.
      const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      return readAnswer(await client.chat.completions.create(toBody(request), { signal: within }));
    } catch (error) {
      return readFault(error);
    }
  };
}

function toBody({ model, messages, format, schema, maxTokens, oldTokenName }: CompletionRequest) {
  return {
    model,
    messages: [...messages],
    ...(oldTokenName ? { max_tokens: maxTokens } : { max_completion_tokens: maxTokens }),
    ...(format === 'json_schema' && {
      response_format: { type: 'json_schema' as const, json_schema: { name: 'answer', strict: true, schema } },
    }),
    ...(format === 'json_object' && { response_format: { type: 'json_object' as const } }),
  };
}

/** Anything may come with status 200: a web page, an answer without choices. */
function readAnswer(body: unknown): Completion {
  const answer = body as Partial<OpenAI.ChatCompletion> | string | null;
  const choice = typeof answer === 'object' ? answer?.choices?.[0] : undefined;
  if (!choice?.message) return { kind: 'down', words: 'what came back is no chat completion' };
  const usage = (answer as OpenAI.ChatCompletion).usage;
  const tokens = { input: usage?.prompt_tokens ?? 0, output: usage?.completion_tokens ?? 0 };
  if (choice.message.refusal || choice.finish_reason === 'content_filter') return { kind: 'refused', tokens };
  if (choice.finish_reason === 'length') return { kind: 'cut', tokens };
  return { kind: 'text', text: choice.message.content ?? '', tokens };
}

function readFault(error: unknown): Completion {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) {
    return { kind: 'down', words: 'there was no answer in time' };
  }
  if (!(error instanceof APIError)) return { kind: 'down', words: 'what came back could not be read' };
  const { status, code, headers } = error;
  if (status === undefined) return { kind: 'down', words: 'the server could not be reached' };
  if (code === 'insufficient_quota' || status === 402)
    return { kind: 'denied', words: 'the account has no quota left' };
  if (status === 401 || status === 403) return { kind: 'denied', words: 'the key was refused' };
  if (status === 404) return { kind: 'denied', words: 'the model or the address does not exist there' };
  if (status === 429) return { kind: 'busy', retryAfterMs: readRetryAfter(headers) };
  if (status === 400 || status === 422) return { kind: 'parameter', words: `${error.param ?? ''} ${error.message}` };
  return { kind: 'down', words: `the server answered ${status}` };
}

function readRetryAfter(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms;
  const text = headers?.get('retry-after');
  if (!text) return undefined;
  const seconds = Number(text);
  return Number.isFinite(seconds) ? seconds * 1_000 : Math.max(0, Date.parse(text) - Date.now()) || undefined;
}
