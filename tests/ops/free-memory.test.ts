import { setImmediate as aTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freeMemory } from '../../src/ops/free-memory.ts';

it('nothing that nobody holds is left', async () => {
  const held = { held: true };
  const refs = [new WeakRef(held), new WeakRef({ held: false })];
  await aTurn();
  freeMemory();
  expect(refs.map((ref) => ref.deref()?.held)).toEqual([true, undefined]);
  expect(held.held).toBe(true);
});
