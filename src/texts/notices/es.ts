import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const es: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** está en pausa: no se puede publicar en ${channel}. ${why}`,
  goesOn: 'En cuanto se arregle, sigue por sí solo; el bot mira de vez en cuando.',
  resumeIt: 'Desde fuera no se ve qué lo impide: revísalo y reanúdalo con `/subscription resume`.',
  resumed: (name, channel, at) => `▶ **${name}** ya se puede publicar en ${channel} y sigue, la próxima vez ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('es', { one: '# mensaje espera', many: '# de mensajes esperan', other: '# mensajes esperan' })(count)} a llegar a quienes siguen el canal: Discord deja pasar unos ${most} por hora. El próximo ${at}.`,
};
