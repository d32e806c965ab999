import type { ConfigurationTexts } from './configuration-texts.ts';

export const es: ConfigurationTexts = {
  names: {
    configuration: [
      'configuración',
      'Ajustes, fuentes y suscripciones de este servidor en un archivo, de salida y de entrada',
    ],
    export: ['exportar', 'Ajustes, fuentes y suscripciones en un archivo'],
    import: ['importar', 'Ver qué haría aquí un archivo así, y hacerlo'],
    file: ['archivo', 'Un archivo exportado, aquí o en otro servidor'],
  },
  exported: (subscriptions, sources) =>
    `Los ajustes de este servidor; suscripciones: ${subscriptions}, fuentes: ${sources}. \`/configuration import\` lee el archivo, aquí o en otro servidor, donde se toman los canales y roles del mismo nombre. No contiene el id de ninguna persona.`,
  wouldDo: '**Qué haría este archivo aquí**',
  nothing: 'No hay nada que hacer: lo que puede ser de este archivo ya es así.',
  confirm: 'Hacerlo',
  closed: 'Esta importación ya no está abierta. Usa `/configuration import` otra vez.',
  done: '**Hecho.** Lo que está aquí y no en el archivo se queda como está.',
  sources: 'Fuentes',
  subscriptions: 'Suscripciones',
  toAdd: (count, names) => `por añadir: ${count} (${names})`,
  toChange: (count, names) => `por cambiar: ${count} (${names})`,
  same: (count) => `ya así: ${count}`,
  archiveOpen: 'Archivo: abierto para todos',
  archiveClosed: 'Archivo: cerrado',

  noChannel: (subscription, channel) =>
    `**${subscription}** no puede ser: aquí no hay un único canal #${channel} que admita una edición.`,
  noDraftChannel: (subscription, channel) =>
    `**${subscription}** no puede ser: aquí no hay un único canal #${channel} para sus borradores.`,
  noSources: (subscription) => `**${subscription}** no puede ser: aquí no se sigue ninguna de sus fuentes.`,
  noRole: (subscription, role) => `**${subscription}** viene sin mención: aquí no hay un único rol @${role}.`,
  notOffered: (subscription, role) =>
    `**${subscription}** menciona a @${role}, que no se ofrece a los miembros: tiene permisos propios, o tú o el bot no podéis darlo.`,
  noTag: (subscription, tag) => `**${subscription}** viene sin etiqueta: su foro no tiene ninguna llamada ${tag}.`,
  noLogChannel: (channel) => `El canal de registro se queda como está: aquí no hay un único canal #${channel}.`,
  noManagerRole: (role) => `El rol gestor se queda como está: aquí no hay un único rol @${role}.`,
  refused: (address) => `Esta dirección no se consulta: ${address}`,
  noRoomForSources: (count, most) => `Fuentes nuevas sin sitio: ${count}. ${most} es el máximo.`,
  noRoomForSubscriptions: (count, most) => `Suscripciones nuevas sin sitio: ${count}. ${most} es el máximo.`,
};
