import { plural } from '../plural.ts';
import type { LookTexts } from './look-texts.ts';

export const es: LookTexts = {
  names: {
    look: ['aspecto', 'El aspecto: color, orden, imágenes, nombre, etiquetas; sin opciones: cómo es ahora'],
    accent: ['color', 'Color del borde, como #2f6f8f; «ninguno» para quitarlo'],
    header: ['encabezado', 'Una línea propia al principio; «ninguno» para quitarla'],
    footer: ['pie', 'Una línea propia al final; «ninguno» para quitarla'],
    layout: ['orden', 'Cómo se ordenan las noticias'],
    overflow: ['resto', 'Dónde sigue una edición que no cabe en un mensaje'],
    images: ['imágenes', 'Mostrar una imagen cuando la noticia tiene una'],
    publish: ['publicar', 'En un canal de anuncios: enviarla a quienes lo siguen'],
    ping: ['mención', 'Un rol que mencionar; elige el rol everyone para nadie'],
    sender: ['remitente', 'Un nombre con el que publicar en vez del del bot; «ninguno» para el del bot'],
    picture: ['retrato', 'Con un nombre: la dirección de una imagen (https); «ninguno» para quitarla'],
    tags: ['etiquetas', 'En un foro: hasta 5 de sus etiquetas, con comas; «ninguno» para ninguna'],
    form: ['forma', 'El tipo de mensaje'],
    previews: ['vistas-previas', 'En texto simple: dejar que Discord muestre vistas previas de los enlaces'],
  },
  choices: {
    list: 'Una sola lista, lo más importante primero',
    topics: 'Por tema: los grupos de vuestras fuentes',
    messages: 'En más mensajes',
    thread: 'En un hilo bajo el primero',
    components: 'Maquetado, con imágenes; lo mejor posible',
    embeds: 'Embeds, como los bots más antiguos',
    text: 'Texto simple',
  },
  yes: 'sí',
  no: 'no',
  labels: {
    accent: 'Color',
    header: 'Línea al principio',
    footer: 'Línea al final',
    layout: 'Orden',
    overflow: 'Lo que no cabe',
    images: 'Imágenes',
    publish: 'Se envía a los seguidores',
    ping: 'Menciona',
    sender: 'Publicado como',
    tags: 'Etiquetas',
    form: 'Tipo de mensaje',
    previews: 'Vistas previas de enlaces',
  },
  fact: (label, value) => `${label}: ${value}`,
  shown: (name) => `Así se ve **${name}**. Cada opción de este comando cambia algo de ello.`,
  changed: (name) => `Cambiado. Así se ve **${name}** ahora; \`/digest preview\` lo muestra.`,
  ownName: 'el nombre del bot',
  withPicture: (name, picture) => `${name}, con ${picture}`,
  pictureWord: 'esta imagen',
  goneTags: (count) =>
    plural('es', {
      one: '# etiqueta que el foro ya no tiene',
      many: '# de etiquetas que el foro ya no tiene',
      other: '# etiquetas que el foro ya no tiene',
    })(count),
  previewsNeedText: 'Las vistas previas solo existen en texto simple: elígelo también como tipo de mensaje.',
  pictureNeedsName: 'Una imagen propia necesita un nombre propio: da también `remitente`.',
  noPicture: (typed) =>
    `«${typed}» no sirve de imagen. Da una dirección que empiece por https:// y lleve, en un sitio público, a un PNG, JPEG, GIF o WebP que todos puedan ver.`,
  noName: (typed) =>
    `Discord no acepta el nombre «${typed}». Tiene hasta 80 caracteres y no contiene «discord» ni «clyde».`,
  noForum: (channel) =>
    `${channel} no es un foro, así que no tiene etiquetas. Elige antes un foro con \`/subscription edit\`.`,
  noSuchTag: (typed, tags) =>
    `El foro no tiene ninguna etiqueta «${typed}» que el bot pueda usar. Tiene: ${tags}. Escribe y elige de la lista.`,
  tooManyTags: (most) => `Una publicación lleva hasta ${most} etiquetas. Quita alguna.`,
};
