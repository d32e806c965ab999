import type { AskDiscord } from './read-permissions.ts';

/** Long enough for the editions of a minute, short enough that a mended permission is seen at once. */
const LIFE_MS = 60_000;
const MOST = 5_000;

export interface RememberedAnswers extends AskDiscord {
  /** Something of it is not so any more. */
  forget(): void;
}

/**
 * Asks Discord once for what many editions of a minute want to know: a server, the bot's roles in it, its channels. What
 * was not answered is asked again.
 */
export function rememberAnswers(ask: AskDiscord, now: () => number): RememberedAnswers {
  const answers = new Map<string, { atMs: number; answer: Promise<unknown> }>();
  return {
    get(route) {
      const known = answers.get(route);
      if (known && now() - known.atMs < LIFE_MS) return known.answer;
      const answer = ask.get(route);
      answers.delete(route);
      answers.set(route, { atMs: now(), answer });
      if (answers.size > MOST) answers.delete(answers.keys().next().value!);
      answer.catch(() => answers.get(route)?.answer === answer && answers.delete(route));
      return answer;
    },
    forget: () => answers.clear(),
  };
}
