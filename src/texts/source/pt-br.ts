import { plural } from '../plural.ts';
import type { SourceTexts } from './source-texts.ts';

export const ptBr: SourceTexts = {
  names: {
    source: ['fonte', 'De onde vêm as notícias deste servidor'],
    url: ['endereço', 'Endereço de um site, um feed, um canal ou um artigo'],
    which: ['fonte', 'Qual; comece a digitar o nome'],
    add: ['adicionar', 'Seguir um feed, pelo endereço dele ou do site'],
    group: ['grupo', 'Um nome para várias fontes juntas, como Esportes'],
    list: ['lista', 'Todas as fontes, como elas estão e o que há de errado'],
    test: ['testar', 'Ver o que há em um endereço, sem segui-lo'],
    change: ['mudar', 'Grupo, peso e se uma fonte é mostrada'],
    regroup: ['grupo', 'Um nome para várias fontes juntas; “nenhum” para nenhum'],
    weight: ['peso', 'Quanto ela conta; 1 é o normal'],
    use: ['uso', 'Se as palavras dela são mostradas'],
    pack: ['pacote', 'Ver o que um pacote de fontes pronto traria, e segui-lo'],
    whichPack: ['pacote', 'Qual; digite um assunto, um idioma ou um país'],
    import: ['importar', 'Ver o que um arquivo OPML de um leitor de feeds traria, e segui-lo'],
    file: ['arquivo', 'O arquivo OPML'],
    export: ['exportar', 'Todas as fontes em um arquivo OPML'],
    remove: ['remover', 'Deixar de seguir uma fonte'],
  },
  uses: {
    show: 'Mostrar',
    hide: 'Ocultar: ela apoia notícias e não é mostrada',
    never: 'Nunca usar',
  },

  health: { healthy: '✅ em ordem', degraded: '🟡 instável', failing: '🔴 falhando', paused: '⏸ em pausa' },
  weight: (weight) => `peso ${weight}`,
  hidden: 'oculta',
  neverUsed: 'nunca usada',
  read: (at) => `lida ${at}`,
  notRead: 'ainda não lida',
  none: 'Este servidor ainda não segue nenhuma fonte. Adicione uma com `/source add`; basta o endereço de um site de notícias.',

  several: plural('pt-BR', {
    one: 'Há # feed. Este servidor deve segui-lo?',
    other: 'Há # feeds. Qual deles este servidor deve seguir?',
  }),
  choose: 'Escolha um feed…',
  newest: (title) => `mais recente: “${title}”`,
  entries: plural('pt-BR', { one: '# entrada', other: '# entradas' }),
  followed: (source, entries) =>
    `Este servidor agora segue ${source}; o feed tem ${entries}, e as mais recentes estão sendo lidas neste momento.`,
  coming: 'As notícias dela chegam com a próxima edição; `/digest now` as mostra na hora.',
  already: (source) => `Este servidor já segue ${source}. Nada foi mudado.`,
  changed: 'Mudado.',
  unchanged: 'Nada foi mudado: diga o quê, escolhendo uma das opções.',
  removed: (source) => `Este servidor não segue mais ${source}. O que foi lido dela fica fora das próximas edições.`,
};
