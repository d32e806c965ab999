import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { bundleWorker } from './bundle-worker.ts';
import type { WorkerPlan } from './doomed-worker.ts';

/** How a worker ended: all sent, killed, or with an error of its own, which it has printed. */
export type End = 'done' | 'killed' | 'broken';

export interface Life {
  process: ChildProcess;
  ended: Promise<End>;
}

export interface Standby {
  /** How long the first took to load. */
  loadMs: number;
  /** A worker that begins at once. Unless its parent may kill it, it is used again when it gets through its plan. */
  begin(plan: WorkerPlan, use: 'again' | 'once'): Promise<Life>;
  close(): void;
}

/** Workers that have loaded all they need and wait for a plan: loading takes longer than most of them live. */
export async function openStandby(size: number): Promise<Standby> {
  const { folder, file } = await bundleWorker();
  /** Compiled code is kept between them. */
  const env = { ...process.env, NODE_COMPILE_CACHE: folder };
  const waiting: { worker: ChildProcess; ready: Promise<unknown> }[] = [];
  const fill = () => {
    while (waiting.length < size) {
      const args = ['--disable-warning=ExperimentalWarning', file];
      const worker = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
      // It may be killed while it is being told something.
      worker.stdin!.on('error', () => {});
      waiting.push({ worker, ready: Promise.race([once(worker.stdout!, 'data'), once(worker, 'exit')]) });
    }
  };
  const beganMs = performance.now();
  fill();
  await waiting[0]!.ready;
  const loadMs = performance.now() - beganMs;

  async function live(worker: ChildProcess, use: 'again' | 'once'): Promise<End> {
    const over = new AbortController();
    const { signal } = over;
    const exit = once(worker, 'exit', { signal }).then(([, by]): End => (by === 'SIGKILL' ? 'killed' : 'broken'));
    const done = once(worker.stdout!, 'data', { signal }).then((): End => 'done');
    const end = await Promise.race([exit, done]);
    for (const each of [exit, done]) each.catch(() => {});
    over.abort();
    if (end === 'done' && use === 'again') waiting.unshift({ worker, ready: Promise.resolve() });
    return end;
  }

  return {
    loadMs,
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
