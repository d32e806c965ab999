import { plural } from '../plural.ts';
import type { IndexPageTexts } from './index-page-texts.ts';

export const ptBr: IndexPageTexts = {
  names: {
    selector: ['seletor', 'Seguir a própria página: um seletor CSS das suas manchetes, por exemplo “h2 a”'],
  },
  offer: (page) =>
    `Nenhum feed foi encontrado, mas a própria página ${page} pode ser seguida: seus links são lidos como artigos, e os novos assim que aparecem.`,
  offerBySelector: (page) =>
    `A página ${page} pode ser seguida pelos links que você indicou: eles são lidos como artigos, e os novos assim que aparecem.`,
  links: plural('pt-BR', { one: 'Agora ela traria este link:', other: 'Agora ela traria estes # links:' }),
  unlike: 'Estas não são as manchetes dela? Pergunte de novo com a opção `seletor`, por exemplo `h2 a`.',
  confirm: 'Seguir esta página',
  notFollowed: 'Nada foi seguido. Quem faz isso é `/source add`.',
  followed: (page) =>
    `Este servidor agora segue a página ${page}; seus links mais recentes estão sendo lidos neste momento.\nSuas notícias vêm com a próxima edição; \`/digest now\` as mostra na hora.`,
  already: (page) => `Este servidor já segue a página ${page}. Nada foi alterado.`,
  closed: 'Esta oferta não está mais aberta. Use `/source add` de novo.',
  neither:
    'Nem feed nem lista de artigos foram encontrados ali. Procure no site um link chamado RSS ou Atom e informe esse endereço, ou informe a página que lista as notícias, com a opção `seletor`, por exemplo `h2 a`.',
  kind: 'página',
};
