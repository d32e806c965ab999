import { plural } from '../plural.ts';
import type { IndexPageTexts } from './index-page-texts.ts';

export const es: IndexPageTexts = {
  names: {
    selector: ['selector', 'Seguir la propia página: un selector CSS de sus titulares, por ejemplo «h2 a»'],
  },
  offer: (page) =>
    `No se encontró ningún feed, pero se puede seguir la propia página ${page}: sus enlaces se leen como artículos, y los nuevos en cuanto aparecen.`,
  offerBySelector: (page) =>
    `La página ${page} se puede seguir por los enlaces que indicaste: se leen como artículos, y los nuevos en cuanto aparecen.`,
  links: plural('es', { one: 'Ahora tomaría este enlace:', other: 'Ahora tomaría estos # enlaces:' }),
  unlike: '¿No son estos sus titulares? Vuelve a preguntar con la opción `selector`, por ejemplo `h2 a`.',
  confirm: 'Seguir esta página',
  notFollowed: 'No se ha seguido nada. Eso lo hace `/source add`.',
  followed: (page) =>
    `Este servidor sigue ahora la página ${page}; sus enlaces más recientes se están leyendo en este momento.\nSus noticias llegan con la próxima edición; \`/digest now\` las muestra enseguida.`,
  already: (page) => `Este servidor ya sigue la página ${page}. No se cambió nada.`,
  closed: 'Esta oferta ya no está abierta. Usa `/source add` otra vez.',
  neither:
    'Allí no se encontró ni un feed ni una lista de artículos. Busca en el sitio un enlace llamado RSS o Atom y da esa dirección, o da la página que enumera sus noticias, con la opción `selector`, por ejemplo `h2 a`.',
  kind: 'página',
};
