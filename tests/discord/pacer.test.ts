import { expect, it } from 'vitest';
import { createPacer } from '../../src/discord/pacer.ts';

/** A clock on which whoever waits longest ago goes on first, and time moves to the next one that waits. */
function aClock() {
  let nowMs = 1_000;
  const waiting: { atMs: number; go: () => void }[] = [];
  return {
    now: () => nowMs,
    wait: (ms: number) => new Promise<void>((go) => void waiting.push({ atMs: nowMs + ms, go })),
    /** The process stands still. */
    stall: (ms: number) => {
      nowMs += ms;
    },
    async runOut() {
      for (;;) {
        for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
        const next = waiting.toSorted((a, b) => a.atMs - b.atMs)[0];
        if (!next) return;
        waiting.splice(waiting.indexOf(next), 1);
        nowMs = Math.max(nowMs, next.atMs);
        next.go();
      }
    },
  };
}

const mostInASecond = (atMs: readonly number[]) =>
  Math.max(...atMs.map((start) => atMs.filter((each) => each >= start && each < start + 1_000).length));

it.each([1, 40, 45, 50])('gives %i turns a second in even steps, and no burst after a rest', async (perSecond) => {
  const clock = aClock();
  const turns: number[] = [];
  const pace = createPacer(perSecond, clock);
  const take = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) void pace(async () => void turns.push(clock.now()));
    await clock.runOut();
  };
  await take(perSecond * 3 + 1);
  expect(Math.abs(turns.at(-1)! - turns[0]! - 3_000)).toBeLessThanOrEqual(1_000 / perSecond);
  clock.stall(60_000);
  await take(perSecond * 2);
  expect(turns).toHaveLength(perSecond * 5 + 1);
  expect(mostInASecond(turns)).toBeLessThanOrEqual(perSecond + 1);
});

it.each([
  { name: 'answers come at once', answerMs: () => 1, least: 44 },
  { name: 'answers take their time', answerMs: () => 60, least: 44 },
  { name: 'answers are slow and uneven', answerMs: (n: number) => (n * 37) % 700, least: 25 },
  { name: 'the way is blocked and opens again', answerMs: (n: number) => (n > 100 && n < 140 ? 2_000 : 20), least: 30 },
])('Discord never counts more than 48 in a second, when $name', async ({ answerMs, least }) => {
  const clock = aClock();
  const [sooner, later]: [number[], number[]] = [[], []];
  const pace = createPacer(45, clock);
  for (let n = 0; n < 450; n += 1) {
    void pace(async () => {
      // Discord counts a request at any time between its sending and its answer; the worst is bunched.
      sooner.push(clock.now());
      await clock.wait(answerMs(n));
      later.push(clock.now());
    });
  }
  await clock.runOut();
  expect(later).toHaveLength(450);
  expect(mostInASecond(sooner)).toBeLessThanOrEqual(48);
  for (const [n, atMs] of sooner.entries()) {
    const inItsSecond = later.filter((end, other) => other !== n && end > atMs - 1_000 && sooner[other]! < atMs).length;
    expect(inItsSecond).toBeLessThan(48);
  }
  expect((450 / (later.at(-1)! - sooner[0]!)) * 1_000).toBeGreaterThan(least);
});

it('keeps its word though the process stood still, and gives a turn back when the work fails', async () => {
  const clock = aClock();
  const turns: number[] = [];
  const pace = createPacer(40, clock);
  for (let n = 0; n < 200; n += 1) {
    const work = async () => {
      turns.push(clock.now());
      if (n === 30) clock.stall(3_000);
      if (n % 3 === 0) throw new Error('no answer');
    };
    void pace(work).catch(() => {});
  }
  await clock.runOut();
  expect(turns).toHaveLength(200);
  expect(mostInASecond(turns)).toBeLessThanOrEqual(42);
});
