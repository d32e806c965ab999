import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A Postgres of a test's own, which may be stopped and started. */
export interface PostgresCluster {
  url: string;
  start(): void;
  /** As a crash stops it: at once, nothing written down. */
  crash(): void;
  remove(): void;
}

/** Why there is none on this machine; nothing if there can be. */
export function whyNoCluster(): string | undefined {
  if (binFolder() === undefined) return 'no Postgres is installed below /usr/lib/postgresql';
  return userInfo().username === 'root' || userInfo().username === 'postgres'
    ? undefined
    : 'only root or postgres can start one';
}

export async function createCluster(): Promise<PostgresCluster> {
  const bin = binFolder()!;
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  chmodSync(folder, 0o777);
  const run = (program: string, ...args: string[]) => {
    const command = [join(bin, program), ...args];
    const [file, ...rest] = userInfo().username === 'root' ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(file!, rest, { stdio: 'ignore', cwd: folder });
  };
  const start = () =>
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -h 127.0.0.1 -k ${folder}`, 'start');
  const crash = () => run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
  run('initdb', '-D', data, '-U', 'test', '--auth=trust', '--encoding=UTF8', '--no-sync');
  start();
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    start,
    crash,
    remove: () => {
      crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binFolder(): string | undefined {
  return globSync('/usr/lib/postgresql/*/bin/initdb')
    .sort()
    .at(-1)
    ?.replace(/\/initdb$/, '');
}

/** One that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
