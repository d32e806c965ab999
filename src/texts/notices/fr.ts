import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const fr: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** est en pause : rien ne peut être publié dans ${channel}. ${why}`,
  stopped: (name, why) => `⏸ **${name}** est en pause. ${why} Reprenez ensuite avec \`/subscription resume\`.`,
  goesOn: 'Une fois cela réglé, la publication reprend d’elle-même ; le bot vérifie de temps en temps.',
  resumeIt: 'Rien de visible ne l’empêche : vérifiez, puis reprenez avec `/subscription resume`.',
  resumed: (name, channel, at) =>
    `▶ **${name}** peut de nouveau être publié dans ${channel} et reprend, prochaine fois ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('fr', { one: '# message attend', many: '# de messages attendent', other: '# messages attendent' })(count)} d’être diffusés aux abonnés du salon : Discord en laisse passer environ ${most} par heure. Le prochain ${at}.`,
  failing: (source, since, reason) =>
    `⚠️ **${source}** n’a pas pu être lue depuis ${since}. ${reason} Le bot continue d’essayer ; \`/source list\` montre où elle en est.`,
  gone: (source, reason) => `⏸ **${source}** n’est plus lue. ${reason}`,
  readAgain: (source) => `✅ **${source}** peut de nouveau être lue.`,
  notWhole: (name, at, channel, why) =>
    `⚠ **${name}** de ${at} n’est pas arrivé dans ${channel}, ou pas en entier. ${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ **${name}** de ${at} se trouve peut-être dans ${channel}, en entier ou en partie, peut-être pas. ${why} Regardez-y et dites ce qu’il en est.`,
  missed: (name, at, why) => `⚠ **${name}** de ${at} n’a pas eu lieu. ${why}`,
  howToHear: 'Pour le lire dans un salon, choisissez-en un avec `/settings log_channel`.',
};
