import type { ArticleTexts } from './article-texts.ts';

export const ptBr: ArticleTexts = {
  names: {
    article: ['artigo', 'Artigos avulsos: adicionar um à mão ou procurar um'],
    add: ['adicionar', 'Adicionar um artigo à próxima edição: por endereço, arquivo ou texto colado'],
    url: ['endereço', 'Endereço do artigo; deixe vazio para colar o texto'],
    file: ['arquivo', 'Um arquivo de texto ou uma página salva'],
    search: ['procurar', 'Procurar entre os artigos guardados'],
    words: ['palavras', 'Todas devem estar nele'],
  },
  addToNext: 'Adicionar à próxima edição',
  pasteTitle: 'Adicionar um artigo',
  pasteLabel: 'O texto, com o título na primeira linha',
  pasteHint: 'Se houver, ponha o endereço do original em uma linha separada.',
  added: (title) => `${title} foi adicionado e pode sair na próxima edição deste servidor.`,
  updated: (title) => `${title} já estava aqui; agora o texto está atualizado.`,
  known: (title) => `${title} já estava aqui, com o mesmo texto. Nada foi mudado.`,
  nothing: (words) => `Nada do que está guardado contém “${words}”. Tente menos palavras, ou outras.`,
};
