import { Readable, Writable } from 'node:stream';
import type { Stage } from '../../src/cli/stage.ts';

export interface StageResult {
  status: number;
  /** What it said to people. */
  said: string;
  /** What it wrote as data. */
  written: string;
}

/** Runs a stage of the command line as `cli.ts` does, with arguments and an environment of the test's own. */
export async function runStage(run: Stage, args: string[], env: Record<string, string> = {}): Promise<StageResult> {
  const said: string[] = [];
  const written: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      written.push(String(chunk));
      done();
    },
  });
  const status = await run({ input: Readable.from([]), output, say: (words) => said.push(words), args, env });
  return { status, said: said.join('\n'), written: written.join('') };
}
