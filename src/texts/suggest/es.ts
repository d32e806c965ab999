import type { SuggestTexts } from './suggest-texts.ts';

export const es: SuggestTexts = {
  names: {
    suggest: ['sugerir', 'Sugerir una fuente a quienes gestionan las noticias de este servidor'],
  },
  noPlace:
    'Aquí las sugerencias aún no tienen adónde ir: este servidor no tiene canal de registro, o no puedo escribir en él. Pide a un gestor que nombre uno con `/settings` y sugiere de nuevo.',
  full: (most) =>
    `Ya esperan ${most} sugerencias, y es el máximo. Pide a un gestor que revise el canal de registro y sugiere de nuevo.`,
  followed: (feed) => `Este servidor ya sigue ${feed}; sus noticias llegan en las ediciones.`,
  waits: (feed) => `${feed} ya fue sugerida y espera a un gestor.`,
  sent: (feed) =>
    `Gracias. ${feed} queda sugerida a quienes gestionan este servidor; si puedo escribirte, sabrás qué deciden.`,
  asked: (user, feed) => `💡 ${user} sugiere una fuente: ${feed}`,
  newest: (title) => `lo último: «${title}»`,
  approve: 'Aceptar',
  decline: 'Rechazar',
  approved: (feed, manager) => `✅ Ahora se sigue ${feed}, aceptada por ${manager}.`,
  declined: (feed, manager) => `✖ No se sigue ${feed}, rechazada por ${manager}.`,
  decided: 'Alguien ya decidió sobre esta sugerencia, o tiene más de 30 días. Se puede volver a hacer.',
  toldApproved: (feed, server) => `La fuente que sugeriste, ${feed}, ya la sigue ${server}. ¡Gracias!`,
  toldDeclined: (feed, server) => `La fuente que sugeriste, ${feed}, fue rechazada por quienes gestionan ${server}.`,
  notTold: 'Quien la sugirió no recibe mensajes directos y no lo sabe.',
};
