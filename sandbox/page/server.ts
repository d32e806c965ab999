import type { Act, Answer, PageEvent, PageMessage, Role, State } from '../page-protocol.ts';

/** How long to wait before asking again for events, ms. */
const RECONNECT_MS = 1_000;

export const fetchState = (as: Role): Promise<State> => get(`/sandbox/state?as=${as}`);

export const fetchMessages = (channel: string, as: Role): Promise<PageMessage[]> =>
  get(`/sandbox/messages?channel=${encodeURIComponent(channel)}&as=${as}`);

/** What the server says to an act; a lost server is an answer too. */
export async function postAct(act: Act): Promise<Answer> {
  try {
    const response = await fetch('/sandbox/interactions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    const answer = (await response.json()) as Answer | { words: string };
    return 'ok' in answer ? answer : { ok: false, reason: 'invalid', words: answer.words };
  } catch {
    return { ok: false, reason: 'no_answer', words: 'The sandbox does not answer. Is it still running?' };
  }
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return (await response.json()) as T;
}

/** Events for as long as the page lives: after a lost line a new one, sooner than the browser would by itself. */
export function listenToEvents(onEvent: (event: PageEvent) => void, onLink: (up: boolean) => void): void {
  const source = new EventSource('/sandbox/events');
  source.addEventListener('open', () => onLink(true));
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data as string) as PageEvent));
  source.addEventListener('error', () => {
    source.close();
    onLink(false);
    setTimeout(() => listenToEvents(onEvent, onLink), RECONNECT_MS);
  });
}
