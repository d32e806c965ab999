import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const es: ExplainTexts = {
  fetched: plural('es', {
    one: '# elemento nuevo o modificado en los feeds',
    other: '# elementos nuevos o modificados en los feeds',
  }),
  arrived: plural('es', { one: '# artículo nuevo', other: '# artículos nuevos' }),
  known: plural('es', {
    one: '# elemento ya era conocido, quizá por otra fuente, o demasiado antiguo',
    other: '# elementos ya eran conocidos, quizá por otra fuente, o demasiado antiguos',
  }),
  kept: (articles, stories) => `Pasaron los filtros ${articles}, en ${stories}.`,
  chosen: (stories, articles, publishers) => `Elegidas: ${stories}, con ${articles} de ${publishers}.`,
  failed: (sources) => `No se pudo leer: ${sources}.`,
  unread: 'más de lo que una edición examina',
  more: plural('es', { one: 'y # más', other: 'y # más' }),
  listed: 'Cada artículo y lo que fue de él está en el archivo.',
  forgotten: plural('es', { one: '# artículo que ya no se conserva', other: '# artículos que ya no se conservan' }),
  titled: (title) => `«${title}»`,
  kinds: { opinion: 'opinión', live: 'directo', listicle: 'lista', sponsored: 'publicidad' },
  fate: {
    shown: 'en la edición',
    copy: 'el mismo texto que otro, que cuenta una vez',
    'source-unused': 'de fuentes que aquí no se usan',
    'other-topic': 'fuera de los temas pedidos',
    'too-few-stories': 'muy pocas noticias para una edición ese día',
    'already-read': 'ya leído aquí, y desde entonces no llegó nada nuevo de peso',
    'filtered-word': 'excluido por los filtros de palabras',
    'no-word': 'no tiene ninguna de las palabras pedidas',
    'filtered-publisher': 'de medios ocultos aquí',
    'filtered-language': 'en un idioma no pedido',
    'too-few-publishers': 'lo cuentan muy pocos medios',
    'publisher-share': 'sus medios ya tienen su parte',
    'topic-share': 'su tema ya tiene su parte',
    kind: 'opinión, página en directo, lista o contenido patrocinado',
    'no-room': 'no había sitio; otros estaban mejor situados',
    'too-old': 'demasiado antiguo',
    'no-summary': 'no se pudo resumir',
    dropped: 'retirado del borrador por la moderación',
  },
};
