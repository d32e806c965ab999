import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkerPlan } from './doomed-worker.ts';

/** Compiled code is kept between them. */
const ENV = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'broadsheet-compiled') };
const WORKER = join(import.meta.dirname, 'doomed-worker.ts');

export interface Life {
  process: ChildProcess;
  /** How it ended: all sent, or killed. @throws Error if it broke down by itself */
  ended: Promise<'done' | 'killed'>;
}

export interface Standby {
  /** A worker that begins at once. Unless its parent may kill it, it is used again when it gets through its plan. */
  begin(plan: WorkerPlan, use: 'again' | 'once'): Promise<Life>;
  close(): void;
}

/** Workers that have loaded all they need and wait for a plan: loading takes longer than most of them live. */
export function openStandby(size: number): Standby {
  const waiting: { worker: ChildProcess; ready: Promise<unknown> }[] = [];
  const fill = () => {
    while (waiting.length < size) {
      const args = ['--disable-warning=ExperimentalWarning', WORKER];
      const worker = spawn(process.execPath, args, { env: ENV, stdio: ['pipe', 'pipe', 'inherit'] });
      waiting.push({ worker, ready: once(worker.stdout!, 'data') });
    }
  };
  fill();

  async function live(worker: ChildProcess, use: 'again' | 'once'): Promise<'done' | 'killed'> {
    const exit = once(worker, 'exit').then(([code, signal]) => {
      if (signal === 'SIGKILL') return 'killed' as const;
      throw new Error(`A worker ended with ${code ?? signal}.`);
    });
    const done = once(worker.stdout!, 'data').then(() => 'done' as const);
    const end = await Promise.race([exit, done]);
    if (end === 'done' && use === 'again') waiting.unshift({ worker, ready: Promise.resolve() });
    return end;
  }

  return {
    async begin(plan, use) {
      if (waiting.length === 0) fill();
      const { worker, ready } = waiting.shift()!;
      await ready;
      const ended = live(worker, use);
      worker.stdin!.write(`${JSON.stringify(plan)}\n`);
      if (use === 'once' || plan.dieAt) fill();
      return { process: worker, ended };
    },
    close: () => {
      for (const { worker } of waiting) worker.kill('SIGKILL');
    },
  };
}
