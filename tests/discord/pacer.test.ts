import { expect, it } from 'vitest';
import { createPacer } from '../../src/discord/pacer.ts';

it.each([1, 40, 50])('gives %i turns a second, none closer, and no burst after a rest', async (perSecond) => {
  let nowMs = 1_000;
  const turns: number[] = [];
  const pace = createPacer(perSecond, {
    now: () => nowMs,
    wait: async (ms) => {
      nowMs += ms;
    },
  });
  const take = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) {
      await pace();
      turns.push(nowMs);
    }
  };
  await take(perSecond * 3 + 1);
  expect(turns.at(-1)! - turns[0]!).toBeCloseTo(3_000);
  nowMs += 60_000;
  await take(perSecond);
  for (const atMs of turns)
    expect(turns.filter((turn) => turn >= atMs && turn < atMs + 999).length).toBeLessThanOrEqual(perSecond);
});

it('puts no more than the share into any second, though the process stood still', async () => {
  let nowMs = 1_000;
  let waits = 0;
  const pace = createPacer(40, {
    now: () => nowMs,
    wait: async (ms) => {
      waits += 1;
      nowMs += waits === 30 ? ms + 3_000 : ms;
    },
  });
  const turns = await Promise.all(Array.from({ length: 200 }, () => pace().then(() => nowMs)));
  for (const atMs of turns)
    expect(turns.filter((turn) => turn >= atMs && turn < atMs + 1_000).length).toBeLessThanOrEqual(40);
});
