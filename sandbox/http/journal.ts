/** A request and what came of it; enough to judge afterwards whether anything was lost or doubled. */
export interface JournalEntry {
  /** Counts from 1, never repeats. */
  n: number;
  atMs: number;
  method: string;
  path: string;
  /** Its route's name, `POST /channels/:channel/messages`; undefined when there is no such route. */
  route: string | undefined;
  body: unknown;
  /** What the bot was told; 0 when it got no answer. */
  status: number;
  /** Discord's code in an error's body. */
  code?: number;
  fault?: string;
  /** What it stored, or answered with: a message's id. */
  id?: string;
}

/** The newest `size` requests. */
export interface Journal {
  add: (entry: Omit<JournalEntry, 'n'>) => JournalEntry;
  entries: () => JournalEntry[];
  /** All there ever were, those forgotten included. */
  total: () => number;
}

export function createJournal(size: number): Journal {
  let kept: JournalEntry[] = [];
  let n = 0;
  return {
    add: (entry) => {
      const numbered = { n: ++n, ...entry };
      kept.push(numbered);
      if (kept.length >= 2 * size) kept = kept.slice(-size);
      return numbered;
    },
    entries: () => kept.slice(-size),
    total: () => n,
  };
}
