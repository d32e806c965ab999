import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const attack = join(import.meta.dirname, 'namespace/attack.ts');
const resolver = join(mkdtempSync(join(tmpdir(), 'broadsheet-')), 'resolv.conf');
writeFileSync(resolver, 'nameserver 127.0.0.1\n');

/** A network of its own, with a name server of its own; nothing of it leaves the machine. */
const inNamespace = (command: string) =>
  spawnSync('unshare', ['-n', '-m', 'sh', '-c', `mount --bind "${resolver}" /etc/resolv.conf && ${command}`], {
    encoding: 'utf8',
  });

const allowed = inNamespace('ip link set lo up');
if (allowed.status !== 0) {
  console.log(`skipped: this machine gives no network namespace (${(allowed.stderr ?? String(allowed.error)).trim()})`);
}

it.skipIf(allowed.status !== 0)(
  'no attack reaches a canary, and every good address is reached',
  () => {
    const { stdout, stderr } = inNamespace(`exec "${process.execPath}" "${attack}"`);
    expect(stderr.replace(/.*ExperimentalWarning.*\n.*\n?/g, '')).toBe('');
    const result = JSON.parse(stdout);
    expect(result.reached).toEqual([]);
    expect(result.attempts).toBeGreaterThan(100);
    expect(result.goodFetched).toBe(result.goods);
    // Refused, unresolved and closed are told in the same words.
    expect(result.words).toBe(1);
    expect(result.singing).toBe(1);
  },
  60_000,
);
