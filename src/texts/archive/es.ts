import type { ArchiveTexts } from './archive-texts.ts';

export const es: ArchiveTexts = {
  names: {
    archive: ['archivo', 'Todo el mundo puede leer los resúmenes en la web, también los de canales restringidos'],
  },
  skip: 'Ir a las noticias',
  navigation: 'Ediciones',
  allEditions: (name) => `Todas las ediciones de ${name}`,
  allDigests: (server) => `Todos los resúmenes de ${server}`,
  older: 'Anteriores',
  newer: 'Siguientes',
  feed: 'Canal Atom',
  none: 'Aún no se ha publicado ninguna edición.',
  sources: 'Fuentes',
  sourceNumber: (number, publisher) => `Fuente ${number}: ${publisher}`,
  evidence: 'En qué se apoya cada frase',
  closed: 'Archivo: cerrado',
  opened: (url) => `Archivo: abierto para todos en ${url}`,
  unavailable: 'Quien mantiene este bot no ha configurado un archivo, así que allí aún no se puede leer nada.',
};
