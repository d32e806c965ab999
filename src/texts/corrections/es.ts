import type { CorrectionsTexts } from './corrections-texts.ts';

export const es: CorrectionsTexts = {
  names: {
    correct: ['corregir', 'Corregir una noticia publicada; el mensaje lo dirá'],
    withdraw: ['retirar', 'Retirar una noticia publicada; el mensaje lo dirá'],
    story: ['noticia', 'Cuál; escribe el principio de su titular'],
    edition: ['edición', 'En qué edición; si se omite, en todas las que la muestran'],
    headline: ['titular', 'Un titular nuevo'],
    note: ['nota', 'Qué estaba mal, para los lectores'],
    reason: ['motivo', 'Por qué, para los lectores'],
  },
  correctButton: 'Corregir…',
  withdrawButton: 'Retirar…',
  correctTitle: 'Corregir una noticia',
  withdrawTitle: 'Retirar una noticia',
  headlineLabel: 'Titular',
  noteLabel: 'Qué estaba mal, para los lectores',
  reasonLabel: 'Por qué, para los lectores',
  shown: 'El mensaje publicado ya lo dice.',
  waiting: 'Queda guardado. Discord aún no ha aceptado el cambio; el bot sigue intentándolo.',
  gone: 'El mensaje fue borrado, así que no hay nada que cambiar. Lo dicho sobre él se conserva y está en `/digest explain`.',
  refused: (words) => `Discord no deja que el bot cambie el mensaje: ${words}`,
  notPosted: 'Aún no se ha publicado ningún mensaje; cuando se publique, lo dirá.',
  nothing: 'No se cambió nada: da otro titular o di qué estaba mal. Una noticia retirada se queda como está.',
  isDraft: 'Esta edición todavía es un borrador. Cámbiala allí antes de publicarla.',
  notShown:
    'Ninguna edición publicada de este servidor muestra esa noticia. Escribe el principio de su titular y elige una.',
  otherHeadline: 'El titular es de la moderación.',
  otherPlace: 'La moderación la subió.',
};
