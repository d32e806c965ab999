import { plural } from '../plural.ts';
import type { OpmlTexts } from './opml-texts.ts';

export const fr: OpmlTexts = {
  exported: plural('fr', {
    one: '# source de ce serveur, au format OPML. `/source import` la lit, tout comme les lecteurs de flux.',
    other: 'Les # sources de ce serveur, au format OPML. `/source import` les lit, tout comme les lecteurs de flux.',
  }),
  fresh: plural('fr', {
    one: '# source est nouvelle et serait suivie :',
    other: '# sources sont nouvelles et seraient suivies :',
  }),
  nothingFresh: 'Cette liste ne contient rien de nouveau.',
  known: plural('fr', { one: '# est déjà suivie.', other: '# sont déjà suivies.' }),
  noRoom: (left, most) => `Il n’y a pas de place pour ${left} des nouvelles : ${most} sources au plus.`,
  broken: plural('fr', {
    one: '# n’a pas d’adresse accessible :',
    other: '# n’ont pas d’adresse accessible :',
  }),
  confirm: plural('fr', { one: 'Suivre # source', other: 'Suivre # sources' }),
  closed: 'Cette liste n’est plus ouverte. Utilisez de nouveau la même commande.',
  followed: plural('fr', {
    one: 'Ce serveur suit # source de plus ; elle est lue en ce moment même. `/source list` montre comment elle se porte.',
    other:
      'Ce serveur suit # sources de plus ; elles sont lues en ce moment même. `/source list` montre comment elles se portent.',
  }),
};
