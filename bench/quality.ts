import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';

const STAGES = ['pages', 'feeds', 'stories', 'summaries', 'faithfulness', 'hostile'];
/** `met   name: value (target 0.9); note`, as a scorer beside the labelled data prints it. */
const LINE = /^(met|SHORT)\s+(.+?): (.+?) \(target (.+?)\)(?:; (.+))?$/;

export const quality: Bench = {
  name: 'quality',
  about: 'the stages of the command line on labelled data, judged by the scorer beside it',
  async run({ dataDir }) {
    const scorer = dataDir && join(dataDir, '..', 'score.mjs');
    if (!scorer || !existsSync(scorer)) {
      return [{ name: 'labelled data', value: 'left out', note: 'no scorer lies beside it here' }];
    }
    const rows: Row[] = [];
    for (const stage of STAGES) rows.push(...toRows(stage, await score(scorer, stage)));
    return rows;
  },
};

/** Its exit status only repeats what its lines say. */
function score(scorer: string, stage: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [scorer, stage], { maxBuffer: 1 << 24 }, (_, out) => resolve(out));
  });
}

function toRows(stage: string, out: string): Row[] {
  const rows = out.split('\n').flatMap((line): Row[] => {
    const [, verdict, name, value, target, note] = LINE.exec(line) ?? [];
    if (!name || !value || !target) return [];
    return [{ name: `${stage}: ${name}`, value, target, met: verdict === 'met', ...(note && { note }) }];
  });
  return rows.length > 0 ? rows : [{ name: stage, value: 'no figure', met: false, note: 'the scorer gave none' }];
}
