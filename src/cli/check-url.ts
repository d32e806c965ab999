import { lookup } from 'node:dns/promises';
import { judgeUrl } from '../ingest/check-url.ts';
import { ownAddresses } from '../ingest/public-address.ts';
import { eachLine } from './json-lines.ts';
import type { Stage } from './stage.ts';

/** `{id, url, resolve?: {host: [ip]}}` → `{id, allowed, reason?}`; names in `resolve` are not looked up. */
export const run: Stage = async ({ input, output }) => {
  const own = ownAddresses();
  await eachLine(input, output, ({ url, resolve }) => {
    const given = (resolve ?? {}) as Record<string, string[]>;
    const resolveName = async (host: string) =>
      given[host] ?? (await lookup(host, { all: true })).map(({ address }) => address);
    return judgeUrl(String(url ?? ''), resolveName, { own });
  });
  return 0;
};
