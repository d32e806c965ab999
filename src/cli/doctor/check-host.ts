import { createServer } from 'node:net';
import { type Check, fault, ok, warning } from '../../ops/doctor.ts';

/** No clock that is right shows an earlier day than this program was written on. */
const WRITTEN_MS = Date.parse('2026-11-01T00:00:00Z');

export function checkClock(now: () => number): Check {
  return {
    subject: 'clock',
    async look() {
      const shown = new Date(now()).toISOString();
      if (now() < WRITTEN_MS) {
        return [fault(`It shows ${shown}, which is past. Set it, or switch NTP on; digests go out by it.`)];
      }
      return [ok(`It shows ${shown}.`)];
    },
  };
}

/** Without a token `npm start` opens the sandbox: can it? @param isRunning a bot of ours holds the database */
export function checkSandbox(port: number, isRunning: boolean): Check {
  return {
    subject: 'sandbox',
    async look() {
      const error = await tryPort(port);
      if (error === undefined) return [ok(`No DISCORD_TOKEN: npm start opens the sandbox on port ${port}.`)];
      if (isRunning) return [ok(`It runs on port ${port}.`)];
      return [warning(`Port ${port} is taken (${error}). Set SANDBOX_PORT to another, or 0 for any free one.`)];
    },
  };
}

function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}
