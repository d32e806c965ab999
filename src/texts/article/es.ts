import type { ArticleTexts } from './article-texts.ts';

export const es: ArticleTexts = {
  names: {
    article: ['artículo', 'Artículos sueltos: añadir uno a mano o buscar uno'],
    add: ['añadir', 'Añadir un artículo a la próxima edición: por dirección, archivo o texto pegado'],
    url: ['dirección', 'Dirección del artículo; déjala vacía para pegar el texto'],
    file: ['archivo', 'Un archivo de texto o una página guardada'],
    search: ['buscar', 'Buscar entre los artículos guardados'],
    words: ['palabras', 'Todas deben estar en él'],
  },
  addToNext: 'Añadir a la próxima edición',
  pasteTitle: 'Añadir un artículo',
  pasteLabel: 'El texto, con el titular en la primera línea',
  pasteHint: 'Si la hay, pon la dirección del original en una línea aparte.',
  added: (title) => `Se añadió ${title}. Puede salir en la próxima edición de este servidor.`,
  updated: (title) => `${title} ya estaba aquí; ahora su texto está al día.`,
  known: (title) => `${title} ya estaba aquí, con el mismo texto. No se cambió nada.`,
  nothing: (words) => `Nada de lo guardado contiene «${words}». Prueba con menos palabras, o con otras.`,
};
