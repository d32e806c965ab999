import type { ApprovalTexts } from './approval-texts.ts';

export const ptBr: ApprovalTexts = {
  names: {
    approval: ['aprovação', 'A moderação vê cada edição antes de ser publicada'],
    channel: ['canal', 'Onde os rascunhos aparecem; só a moderação deveria vê-lo'],
    minutes: ['minutos', 'Publica-se sozinha tantos minutos após a hora; nunca, se omitido'],
    off: ['desativar', 'Publicar de novo sem perguntar'],
  },
  draftFor: (place, at) => `Rascunho para ${place}, previsto ${at}.`,
  byItself: (at) => `Será publicado sozinho ${at}.`,
  untilNext: 'Ele espera por vocês até que o próximo rascunho tome o seu lugar.',
  released: (place) => `Publicado: a edição vai para ${place}.`,
  notSent: (reason) => `Não publicado: ${reason}`,
  page: (page, pages) => `Página ${page} de ${pages}; os menus abaixo contêm todas as notícias.`,
  editHeadline: 'Editar título…',
  moveUp: 'Mover para cima…',
  drop: 'Retirar notícia…',
  publish: 'Publicar',
  discard: 'Descartar',
  headlineTitle: 'Editar um título',
  headlineLabel: 'Novo título',
  headlineChanged: 'O título foi alterado e marcado como da moderação.',
  unchanged: 'Nada foi alterado.',
  over: 'Este rascunho não espera mais: foi publicado ou descartado nesse meio-tempo. `/digest explain` diz o que aconteceu com ele.',
  isOn: (name, place) => `Cada edição de **${name}** aparece primeiro em ${place}. A moderação a publica ali.`,
  isTimed: (name, place, minutes) =>
    `Cada edição de **${name}** aparece primeiro em ${place}. A moderação a publica ali, ou ela se publica sozinha ${minutes} minutos após a sua hora.`,
  isOff: (name) => `**${name}** é publicado sem perguntar.`,
  waits: (place) => `O rascunho espera em ${place}.`,
  showAgain: 'Mostrar o rascunho de novo',
  shownAgain: 'Ele aparece de novo.',
};
