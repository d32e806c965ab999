import { expect, it } from 'vitest';
import { onThisMachine } from '../../sandbox/page/on-this-machine.ts';

it.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['[::1]', true],
  ['harbour-news.localhost', true],
  ['notlocalhost', false],
  ['localhost.example', false],
  ['127.0.0.1.example', false],
])('%s: %s', (hostname, here) => {
  expect(onThisMachine(hostname)).toBe(here);
});
