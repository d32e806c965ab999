import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const es: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** está en pausa: no se puede publicar en ${channel}. ${why}`,
  stopped: (name, why) => `⏸ **${name}** está en pausa. ${why} Después reanúdalo con \`/subscription resume\`.`,
  goesOn: 'En cuanto se arregle, sigue por sí solo; el bot mira de vez en cuando.',
  resumeIt: 'Desde fuera no se ve qué lo impide: revísalo y reanúdalo con `/subscription resume`.',
  resumed: (name, channel, at) => `▶ **${name}** ya se puede publicar en ${channel} y sigue, la próxima vez ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('es', { one: '# mensaje espera', many: '# de mensajes esperan', other: '# mensajes esperan' })(count)} a llegar a quienes siguen el canal: Discord deja pasar unos ${most} por hora. El próximo ${at}.`,
  failing: (source, since, reason) =>
    `⚠️ **${source}** no se puede leer desde ${since}. ${reason} El bot sigue intentándolo; \`/source list\` muestra cómo está.`,
  gone: (source, reason) => `⏸ **${source}** ya no se lee. ${reason}`,
  readAgain: (source) => `✅ **${source}** se puede leer de nuevo.`,
  notWhole: (name, at, channel, why) => `⚠ **${name}** de ${at} no llegó a ${channel}, o no entero. ${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ **${name}** de ${at} quizá esté en ${channel}, entero o en parte, y quizá no. ${why} Míralo y di cómo está.`,
  missed: (name, at, why) => `⚠ **${name}** de ${at} se omitió. ${why}`,
  howToHear: 'Para tener esto en un canal, elige uno con `/settings log_channel`.',
};
