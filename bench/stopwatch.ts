/** What something took: by the clock, and of one core. On a crowded machine the two are far apart. */
export interface Lap {
  ms: number;
  cpuMs: number;
}

export async function timed(work: () => unknown): Promise<Lap> {
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - startedAt, cpuMs: (user + system) / 1_000 };
}
