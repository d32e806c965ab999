import type { ApprovalTexts } from './approval-texts.ts';

export const es: ApprovalTexts = {
  names: {
    approval: ['aprobación', 'Que la moderación vea cada edición antes de publicarla'],
    channel: ['canal', 'Dónde se muestran los borradores; solo debería verlo la moderación'],
    minutes: ['minutos', 'Se publica sola tantos minutos después de su hora; nunca si se omite'],
    off: ['desactivar', 'Publicar de nuevo sin preguntar'],
  },
  draftFor: (place, at) => `Borrador para ${place}, previsto ${at}.`,
  byItself: (at) => `Se publicará solo ${at}.`,
  untilNext: 'Os espera hasta que el próximo borrador ocupe su lugar.',
  released: (place) => `Publicado: la edición va a ${place}.`,
  notSent: (reason) => `No publicado: ${reason}`,
  page: (page, pages) => `Página ${page} de ${pages}; los menús de abajo contienen todas las noticias.`,
  editHeadline: 'Cambiar titular…',
  moveUp: 'Subir…',
  drop: 'Quitar noticia…',
  publish: 'Publicar',
  discard: 'Descartar',
  headlineTitle: 'Cambiar un titular',
  headlineLabel: 'Nuevo titular',
  headlineChanged: 'El titular está cambiado y marcado como de la moderación.',
  unchanged: 'No se cambió nada.',
  over: 'Este borrador ya no espera: se publicó o se descartó entretanto. `/digest explain` dice qué fue de él.',
  isOn: (name, place) => `Cada edición de **${name}** se muestra antes en ${place}. La moderación la publica allí.`,
  isTimed: (name, place, minutes) =>
    `Cada edición de **${name}** se muestra antes en ${place}. La moderación la publica allí, o se publica sola ${minutes} minutos después de su hora.`,
  isOff: (name) => `**${name}** se publica sin preguntar.`,
  waits: (place) => `El borrador espera en ${place}.`,
  showAgain: 'Mostrar otra vez el borrador',
  shownAgain: 'Se muestra otra vez.',
};
