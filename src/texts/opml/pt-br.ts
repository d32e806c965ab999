import { plural } from '../plural.ts';
import type { OpmlTexts } from './opml-texts.ts';

export const ptBr: OpmlTexts = {
  exported: plural('pt-BR', {
    one: '# fonte deste servidor, em OPML. `/source import` a lê, e os leitores de feeds também.',
    other: 'Todas as # fontes deste servidor, em OPML. `/source import` as lê, e os leitores de feeds também.',
  }),
  fresh: plural('pt-BR', {
    one: '# fonte é nova e seria seguida:',
    other: '# fontes são novas e seriam seguidas:',
  }),
  nothingFresh: 'Não há nada de novo nesta lista.',
  known: plural('pt-BR', { one: '# já é seguida.', other: '# já são seguidas.' }),
  noRoom: (left, most) => `Não há lugar para ${left} das novas: o máximo são ${most} fontes.`,
  broken: plural('pt-BR', {
    one: '# não tem um endereço que possa ser lido:',
    other: '# não têm um endereço que possa ser lido:',
  }),
  confirm: plural('pt-BR', { one: 'Seguir # fonte', other: 'Seguir # fontes' }),
  closed: 'Esta lista não está mais aberta. Use o mesmo comando de novo.',
  followed: plural('pt-BR', {
    one: 'Este servidor agora segue mais # fonte; ela está sendo lida neste momento. `/source list` mostra como ela está.',
    other:
      'Este servidor agora segue mais # fontes; elas estão sendo lidas neste momento. `/source list` mostra como elas estão.',
  }),
};
