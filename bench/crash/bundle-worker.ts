import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const here = (name: string) => join(import.meta.dirname, name);
/** Native parts that libraries use where they are installed. */
const OPTIONAL = ['pg-native', 'zlib-sync', 'bufferutil', 'utf-8-validate'];

/** The worker as one file: loading a thousand of them takes far longer than most workers live. @returns its folder and path */
export async function bundleWorker(): Promise<{ folder: string; file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-worker-'));
  const file = join(folder, 'doomed-worker.mjs');
  const bundle = await rolldown({
    input: here('doomed-worker.ts'),
    platform: 'node',
    external: OPTIONAL,
    resolve: { alias: { 'discord.js': here('discord-rest.ts') } },
    logLevel: 'silent',
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return { folder, file };
}
