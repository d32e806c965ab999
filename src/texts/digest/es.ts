import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const es: DigestTexts = {
  label: {
    'single-source': '◇ Una sola fuente',
    unconfirmed: '⚠ Sin confirmar',
    update: '↻ Actualización',
    excerpt: '✂ Extracto',
    opinion: '✎ Opinión',
    paywalled: '🔒 De pago',
  },
  stories: plural('es', { one: '# noticia', other: '# noticias' }),
  readingTime: plural('es', { one: '# minuto de lectura', other: '# minutos de lectura' }),
  articles: plural('es', { one: '# artículo', other: '# artículos' }),
  publishers: plural('es', { one: '# medio', other: '# medios' }),
  morePublishers: plural('es', { one: 'y # más', other: 'y # más' }),
  traced: (traced, sentences) => `${traced} de ${sentences} frases con fuente`,
  filtered: plural('es', { one: '# filtrada', other: '# filtradas' }),
  sourcesFailed: plural('es', { one: 'no se pudo leer # fuente', other: 'no se pudieron leer # fuentes' }),
  verbatim: 'extractos, palabra por palabra',
  writtenBy: (model) => `escrito por ${model}`,
  whatIsNew: 'Nuevo:',
  sourcesDisagree: (what) => `Las fuentes discrepan sobre ${what}:`,
  says: (publishers, value) => `${publishers}: ${value}`,
  moreInside: 'Más en «Abrir noticia…»',
  nothingNew: 'Nada nuevo desde la última edición.',
  openStory: 'Abrir noticia…',
  press: { why: '¿Por qué esto?', report: 'Denunciar', follow: 'Seguir temas', stop: 'No enviar más' },
  otherTopics: 'Más noticias',
};
