import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const de: StatusTexts = {
  names: {
    status: ['status', 'Nächste und letzte Überblicke, gestörte Quellen, fehlende Rechte, Grenzen'],
    help: ['hilfe', 'Was dieser Bot tut und was du ihm sagen kannst'],
  },
  line: (name, channel, runs) => `**${name}** in ${channel}: ${runs}`,
  paused: (words) => `⏸ angehalten: ${words}`,
  last: (at, state) => `zuletzt: ${at} ${state}`,
  nothingYet: 'noch nichts gepostet',
  sources: 'Quellen',
  followed: plural('de', { one: '# gefolgt', other: '# gefolgt' }),
  allHealthy: 'alle in Ordnung',
  inTrouble: plural('de', { one: '# gestört', other: '# gestört' }),
  about:
    '**Broadsheet** sammelt Nachrichten aus den Quellen, denen dieser Server folgt, fasst zu einer Meldung zusammen, was vom selben Ereignis handelt, und postet einen Überblick, in dem jeder Satz mit seiner Quelle belegt ist.',
  managed: 'Quellen und Abos verwaltet, wer „Server verwalten“ hat.',
};
