import { plural } from '../plural.ts';
import type { PrivacyTexts } from './privacy-texts.ts';

export const es: PrivacyTexts = {
  names: {
    privacy: ['privacidad', 'Qué se guarda de ti; llévatelo o haz que se olvide'],
    show: ['ver', 'Qué se guarda de ti'],
    export: ['exportar', 'Todo ello en un archivo'],
    delete: ['borrar', 'Hacer que te olvide'],
  },
  kept: 'Este bot no lee mensajes ni guarda nombres. De ti guarda tu id de Discord junto a',
  changes: plural('es', {
    one: '# cambio o aviso que hiciste con sus comandos',
    other: '# cambios y avisos que hiciste con sus comandos',
  }),
  articles: plural('es', { one: '# artículo que añadiste', other: '# artículos que añadiste' }),
  sources: plural('es', {
    one: '# fuente que seguiste para un servidor',
    other: '# fuentes que seguiste para un servidor',
  }),
  digests: plural('es', {
    one: '# edición que recibes por mensaje directo',
    other: '# ediciones que recibes por mensaje directo',
  }),
  suggestions: plural('es', {
    one: '# fuente sugerida que espera a un gestor',
    other: '# fuentes sugeridas que esperan a un gestor',
  }),
  ways: '`/privacy export` te lo da todo; `/privacy delete` hace que se olvide.',
  exported: 'Esto es todo lo que se guarda de ti, en todos los servidores.',
  ask: 'Tu id de Discord se quita de todo lo que se guarda aquí, en todos los servidores. Tus avisos y sugerencias se borran, y termina lo que recibes por mensaje directo. Los artículos y fuentes que añadiste para un servidor se quedan, sin tu id. No se puede deshacer.',
  forget: 'Olvídame',
  forgotten: 'Quedas en el olvido. Nada de lo guardado aquí te nombra.',
};
