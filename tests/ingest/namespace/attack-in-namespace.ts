import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AttackReport {
  attempts: number;
  /** Canaries that were reached, with the paths asked of them. */
  reached: string[];
  /** How often what was the reason of a refusal. */
  refusals: Record<string, number>;
  goods: number;
  goodFetched: number;
  /** Different wordings of refused, unresolved, closed and timed out. */
  words: number;
  /** Canaries that sang when asked without a guard. */
  singing: number;
}

/** A network of its own, with a name server of its own; nothing of it leaves the machine. */
function inNamespace(command: string) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-namespace-'));
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 127.0.0.1\n');
  const script = `mount --bind "${resolver}" /etc/resolv.conf && ${command}`;
  const ran = spawnSync('unshare', ['-n', '-m', 'sh', '-c', script], { encoding: 'utf8', maxBuffer: 1 << 24 });
  rmSync(folder, { recursive: true });
  return ran;
}

/** @returns why this machine gives no network namespace, if it gives none */
export function namespaceRefusal(): string | undefined {
  const { status, stderr, error } = inNamespace('ip link set lo up');
  return status === 0 ? undefined : (stderr ?? String(error)).trim();
}

/** Tries every attack on a fetcher where every inside address has a canary behind it. */
export function attackInNamespace(): AttackReport {
  const { stdout, stderr } = inNamespace(`exec "${process.execPath}" "${join(import.meta.dirname, 'attack.ts')}"`);
  const trouble = stderr.replace(/.*ExperimentalWarning.*\n.*\n?/g, '');
  if (trouble !== '') throw new Error(trouble);
  return JSON.parse(stdout) as AttackReport;
}
