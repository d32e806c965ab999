import { expect, it } from 'vitest';
import { measureNoise, thresholdAmid } from '../../src/stories/noise.ts';

const terms = { counts: [], names: [], commonNames: [], numbered: [] };

it.each([
  { name: 'where nothing was measured', noise: undefined, threshold: 0.28 },
  { name: 'where nothing can be compared', noise: { level: 1, comparable: 0 }, threshold: 0.28 },
  { name: 'where few can be, half of what is measured', noise: { level: 0, comparable: 100 }, threshold: 0.195 },
  { name: 'among strangers with nothing in common', noise: { level: 0, comparable: 1e9 }, threshold: 0.11 },
  { name: 'among news of one kind', noise: { level: 0.005, comparable: 1e9 }, threshold: 0.4 },
  { name: 'at any greater noise no more', noise: { level: 0.9, comparable: 1e9 }, threshold: 0.4 },
  { name: 'in between', noise: { level: 0.0036, comparable: 1e9 }, threshold: 0.255 },
])('$name articles must be alike by $threshold', ({ noise, threshold }) => {
  expect(thresholdAmid(noise)).toBeCloseTo(threshold, 3);
});

it('is what nine of ten comparable pairs do not exceed; pairs days apart do not count', () => {
  const undated = Array.from({ length: 21 }, () => ({ terms, atMs: undefined }));
  const sample = Array.from({ length: 30 }, (_, at) => (30 - at) / 100);
  // Of 210 pairs the 22nd.
  expect(measureNoise(undated, sample)).toEqual({ level: 0.09, comparable: 20 });
  const apart = undated.map((each, at) => ({ ...each, atMs: at * 30 * 86_400_000 }));
  expect(measureNoise(apart, [])).toEqual({ level: 0, comparable: 0 });
});
