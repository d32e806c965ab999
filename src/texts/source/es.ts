import { plural } from '../plural.ts';
import type { SourceTexts } from './source-texts.ts';

export const es: SourceTexts = {
  names: {
    source: ['fuente', 'De dónde vienen las noticias de este servidor'],
    url: ['dirección', 'Dirección de un sitio, un feed, un canal o un artículo'],
    which: ['fuente', 'Cuál; empieza a escribir su nombre'],
    add: ['añadir', 'Seguir un feed, por su dirección o la de su sitio'],
    group: ['grupo', 'Un nombre para varias fuentes juntas, por ejemplo Deportes'],
    list: ['lista', 'Todas las fuentes, cómo les va y qué les pasa'],
    test: ['probar', 'Ver qué hay en una dirección, sin seguirla'],
    change: ['cambiar', 'Grupo, peso y si una fuente se muestra'],
    regroup: ['grupo', 'Un nombre para varias fuentes juntas; «ninguno» para ninguno'],
    weight: ['peso', 'Cuánto cuenta; 1 es lo habitual'],
    use: ['uso', 'Si se muestran sus palabras'],
    pack: ['paquete', 'Ver qué traería un paquete de fuentes ya hecho, y seguirlo'],
    whichPack: ['paquete', 'Cuál; escribe un tema, un idioma o un país'],
    import: ['importar', 'Ver qué traería el archivo OPML de un lector de feeds, y seguirlo'],
    file: ['archivo', 'El archivo OPML'],
    export: ['exportar', 'Todas las fuentes en un archivo OPML'],
    remove: ['quitar', 'Dejar de seguir una fuente'],
  },
  uses: {
    show: 'Mostrarla',
    hide: 'Ocultarla: respalda noticias y no se muestra',
    never: 'No usarla nunca',
  },

  health: { healthy: '✅ bien', degraded: '🟡 inestable', failing: '🔴 falla', paused: '⏸ en pausa' },
  weight: (weight) => `peso ${weight}`,
  hidden: 'oculta',
  neverUsed: 'nunca usada',
  read: (at) => `leída ${at}`,
  notRead: 'aún sin leer',
  none: 'Este servidor aún no sigue ninguna fuente. Añade una con `/source add`; basta la dirección de un sitio de noticias.',

  several: plural('es', {
    one: 'Hay # feed. ¿Debe seguirlo este servidor?',
    other: 'Hay # feeds. ¿Cuál debe seguir este servidor?',
  }),
  choose: 'Elige un feed…',
  newest: (title) => `lo último: «${title}»`,
  entries: plural('es', { one: '# entrada', other: '# entradas' }),
  followed: (source, entries) =>
    `Este servidor sigue ahora ${source}; su feed tiene ${entries}, y las más recientes se están leyendo en este momento.`,
  coming: 'Sus noticias llegan con la próxima edición; `/digest now` las muestra enseguida.',
  already: (source) => `Este servidor ya sigue ${source}. No se cambió nada.`,
  changed: 'Cambiado.',
  unchanged: 'No se cambió nada: di qué, eligiendo una de las opciones.',
  removed: (source) =>
    `Este servidor ya no sigue ${source}. Lo que se leyó de ella no saldrá en ediciones posteriores.`,
};
