import { bodies, mutated } from './bodies.ts';
import { caching } from './caching.ts';
import type { Group } from './group.ts';
import { identity } from './identity.ts';
import { addresses, charsets, dates } from './texts.ts';
import { bombs, brokenHttp, slowHttp } from './transport.ts';

export const GROUPS: Record<string, Group> = {
  addresses,
  bombs,
  slowHttp,
  brokenHttp,
  bodies,
  mutated,
  charsets,
  dates,
  identity,
  caching,
};
