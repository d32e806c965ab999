import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const de: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** pausiert, weil in ${channel} nichts gepostet werden kann. ${why}`,
  stopped: (name, why) => `⏸ **${name}** pausiert. ${why} Setze es danach mit \`/subscription resume\` fort.`,
  goesOn: 'Sobald das behoben ist, geht es von selbst weiter; der Bot sieht ab und zu nach.',
  resumeIt:
    'Von außen ist nicht zu sehen, woran es liegt: Sieh nach und setze es dann mit `/subscription resume` fort.',
  resumed: (name, channel, at) =>
    `▶ **${name}** kann wieder in ${channel} gepostet werden und geht weiter, nächste ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('de', { one: '# Nachricht wartet', other: '# Nachrichten warten' })(count)} darauf, an die Abonnenten des Kanals zu gehen: Discord lässt etwa ${most} pro Stunde durch. Die nächste ${at}.`,
  failing: (source, since, reason) =>
    `⚠️ **${source}** ist seit ${since} nicht lesbar. ${reason} Der Bot versucht es weiter; \`/source list\` zeigt, wie es steht.`,
  gone: (source, reason) => `⏸ **${source}** wird nicht mehr gelesen. ${reason}`,
  readAgain: (source) => `✅ **${source}** ist wieder lesbar.`,
  notWhole: (name, at, channel, why) => `⚠ **${name}** von ${at} kam nicht oder nicht ganz in ${channel} an. ${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ **${name}** von ${at} steht vielleicht ganz oder teilweise in ${channel}, vielleicht auch nicht. ${why} Sieh dort nach und sag, was zutrifft.`,
  missed: (name, at, why) => `⚠ **${name}** von ${at} ist ausgefallen. ${why}`,
  howToHear: 'Soll das in einem Kanal stehen, wähle einen mit `/settings log_channel`.',
};
