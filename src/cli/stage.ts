import type { Readable, Writable } from 'node:stream';

/** What a stage of the command line may touch. */
export interface StageIo {
  input: Readable;
  output: Writable;
  /** Words for people, apart from the data on `output`. */
  say(words: string): void;
  args: string[];
  env: Record<string, string | undefined>;
}

/** @returns the exit status */
export type Stage = (io: StageIo) => Promise<number>;
