import { plural } from '../plural.ts';
import type { OpmlTexts } from './opml-texts.ts';

export const es: OpmlTexts = {
  exported: plural('es', {
    one: '# fuente de este servidor, en OPML. `/source import` la lee, y también los lectores de feeds.',
    other: 'Las # fuentes de este servidor, en OPML. `/source import` las lee, y también los lectores de feeds.',
  }),
  fresh: plural('es', {
    one: '# fuente es nueva y se seguiría:',
    other: '# fuentes son nuevas y se seguirían:',
  }),
  nothingFresh: 'En esta lista no hay nada nuevo.',
  known: plural('es', { one: '# ya se sigue.', other: '# ya se siguen.' }),
  noRoom: (left, most) => `No hay sitio para ${left} de las nuevas: el máximo son ${most} fuentes.`,
  broken: plural('es', {
    one: '# no tiene una dirección que se pueda leer:',
    other: '# no tienen una dirección que se pueda leer:',
  }),
  confirm: plural('es', { one: 'Seguir # fuente', other: 'Seguir # fuentes' }),
  closed: 'Esta lista ya no está abierta. Usa otra vez el mismo comando.',
  followed: plural('es', {
    one: 'Este servidor sigue ahora # fuente más; se está leyendo en este momento. `/source list` muestra cómo le va.',
    other:
      'Este servidor sigue ahora # fuentes más; se están leyendo en este momento. `/source list` muestra cómo les va.',
  }),
};
