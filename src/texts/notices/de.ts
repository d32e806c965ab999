import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const de: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** pausiert, weil in ${channel} nichts gepostet werden kann. ${why}`,
  goesOn: 'Sobald das behoben ist, geht es von selbst weiter; der Bot sieht ab und zu nach.',
  resumeIt:
    'Von außen ist nicht zu sehen, woran es liegt: Sieh nach und setze es dann mit `/subscription resume` fort.',
  resumed: (name, channel, at) =>
    `▶ **${name}** kann wieder in ${channel} gepostet werden und geht weiter, nächste ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('de', { one: '# Nachricht wartet', other: '# Nachrichten warten' })(count)} darauf, an die Abonnenten des Kanals zu gehen: Discord lässt etwa ${most} pro Stunde durch. Die nächste ${at}.`,
};
