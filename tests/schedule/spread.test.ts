import { expect, it } from 'vitest';
import { spreadOffsetMs } from '../../src/schedule/spread.ts';

const channels = Array.from({ length: 10_000 }, (_, index) => String(10n ** 17n + BigInt(index) * 4_194_304n));

it('keeps every channel at its place and within the time that the rate allows', () => {
  const offsets = channels.map((channel) => spreadOffsetMs(channel, channels.length));
  expect(channels.map((channel) => spreadOffsetMs(channel, channels.length))).toEqual(offsets);
  expect(Math.min(...offsets)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...offsets)).toBeLessThan(250_000);
});

it('fills every tenth of that time about equally', () => {
  const tenths = new Array<number>(10).fill(0);
  for (const channel of channels) tenths[Math.floor(spreadOffsetMs(channel, channels.length) / 25_000)]! += 1;
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

it('hardly delays a few', () => {
  for (const channel of channels.slice(0, 100)) expect(spreadOffsetMs(channel, 3)).toBeLessThan(75);
});
