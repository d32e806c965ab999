import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const fr: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** est en pause : rien ne peut être publié dans ${channel}. ${why}`,
  goesOn: 'Une fois cela réglé, la publication reprend d’elle-même ; le bot vérifie de temps en temps.',
  resumeIt: 'Rien de visible ne l’empêche : vérifiez, puis reprenez avec `/subscription resume`.',
  resumed: (name, channel, at) =>
    `▶ **${name}** peut de nouveau être publié dans ${channel} et reprend, prochaine fois ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('fr', { one: '# message attend', many: '# de messages attendent', other: '# messages attendent' })(count)} d’être diffusés aux abonnés du salon : Discord en laisse passer environ ${most} par heure. Le prochain ${at}.`,
};
