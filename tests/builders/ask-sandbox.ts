import type { Sandbox } from '../../sandbox/start-sandbox.ts';

export interface Told {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into by tests, whatever their shape
  body: any;
  headers: Headers;
}

/** A bot without a library: one request, its answer as it came. */
export async function ask(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Told> {
  const form = body instanceof FormData;
  const response = await fetch(`${sandbox.url}/api/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${sandbox.token}`,
      ...(body !== undefined && !form && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}

/** The first error that an answer puts at a place, `components.0.content`. */
export function errorAt(told: Told['body'], at: string): { code: string; message: string } | undefined {
  return at.split('.').reduce((errors, step) => errors?.[step], told.errors)?._errors?.[0];
}
