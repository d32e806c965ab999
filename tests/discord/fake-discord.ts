import type { DiscordPort, Posted } from '../../src/discord/post-message.ts';

/** What Discord does with one POST. `stored` and `late`: carried out, at once or after so long, yet the bot is not told. */
export type Move =
  | 'takes'
  | 'denies'
  | 'fails'
  | 'stored'
  | { lateMs: number }
  | { refuses: number; status: number }
  | 'unauthorized'
  | 'dies';

export interface FakeOptions {
  /** What it does with the first POSTs; it takes all after. */
  moves?: Move[];
  nonceWindowMs?: number;
  /** What it does with the first looks; it shows a page to all after. */
  looks?: ('denies' | 'fails' | 'dies')[];
  /** A look is through after so many pages. */
  pages?: number;
  /** Without it the channel cannot be looked through. */
  mayRead?: boolean;
}

/** Thrown where a process dies in the middle. */
export const DEATH = new Error('killed');

/** A Discord without a network, on a clock that only moves when somebody waits. */
export function createFakeDiscord({
  moves = [],
  looks = [],
  pages = 1,
  nonceWindowMs = 180_000,
  mayRead = true,
}: FakeOptions = {}) {
  let nowMs = 1_000_000;
  let posts = 0;
  const stored: { id: string; channelId: string; text: string; nonce?: string; atMs: number }[] = [];
  const threads = new Set<string>();
  const script = [...moves];
  const lookScript = [...looks];
  /** At which instant each page was shown, and which. */
  const shown: { page: number; atMs: number }[] = [];

  function store(channelId: string, body: string, atMs: number): string {
    const { nonce } = JSON.parse(body) as { nonce?: string };
    const known =
      nonce && stored.find((message) => message.nonce === nonce && Math.abs(atMs - message.atMs) <= nonceWindowMs);
    if (known) return known.id;
    const id = String(stored.length + 1);
    stored.push({ id, channelId, text: body, ...(nonce && { nonce }), atMs });
    return id;
  }

  const port: DiscordPort = {
    prepare: async () => ({ kind: 'done' }),
    async post({ channelId, body }): Promise<Posted> {
      posts += 1;
      const move = script.shift() ?? 'takes';
      if (move === 'takes') return { kind: 'sent', messageId: store(channelId, body, nowMs) };
      if (move === 'denies') return { kind: 'later', retryAfterMs: 1_000, words: 'wait' };
      if (move === 'unauthorized') return { kind: 'unauthorized', words: 'token' };
      if (move === 'dies') throw DEATH;
      if (typeof move === 'object' && 'refuses' in move) {
        return { kind: 'refused', status: move.status, code: move.refuses, words: `refused ${move.refuses}` };
      }
      nowMs += 10_000;
      if (move === 'stored') store(channelId, body, nowMs);
      if (typeof move === 'object') store(channelId, body, nowMs + move.lateMs);
      return { kind: 'unclear', words: 'no answer' };
    },
    async find({ mark }, _, { steps } = { to: '0', steps: 0 }) {
      if (!mayRead) return { kind: 'unreadable', words: 'may not read' };
      const trouble = lookScript.shift();
      if (trouble === 'dies') throw DEATH;
      if (trouble === 'denies') return { kind: 'later', retryAfterMs: 1_000, words: 'wait' };
      if (trouble === 'fails') return { kind: 'unclear', words: 'no answer' };
      shown.push({ page: steps, atMs: nowMs });
      if (steps + 1 < pages) return { kind: 'ongoing', looked: { to: String(steps), steps: steps + 1 } };
      const found = stored.find(({ text, atMs }) => atMs <= nowMs && text.includes(mark));
      return found ? { kind: 'found', messageId: found.id } : { kind: 'absent' };
    },
    publish: async () => ({ kind: 'done' }),
    async edit({ messageId }, body) {
      const message = stored.find(({ id }) => id === messageId);
      if (!message) return { kind: 'refused', status: 404, code: 10008, words: 'Unknown Message' };
      message.text = body;
      return { kind: 'done' };
    },
    findPost: async () => ({ kind: 'absent' }),
    openThread: async (_, messageId) => {
      threads.add(messageId);
      return { kind: 'done' };
    },
  };
  return {
    port,
    stored,
    shown,
    threads,
    posts: () => posts,
    now: () => nowMs,
    wait: async (ms: number) => {
      nowMs += ms;
    },
  };
}
