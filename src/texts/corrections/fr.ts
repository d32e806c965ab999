import type { CorrectionsTexts } from './corrections-texts.ts';

export const fr: CorrectionsTexts = {
  names: {
    correct: ['corriger', 'Corriger un article publié ; le message le dira'],
    withdraw: ['retirer', 'Retirer un article publié ; le message le dira'],
    story: ['article', 'Lequel ; tapez le début de son titre'],
    edition: ['édition', 'Dans quelle édition ; dans toutes celles qui le montrent si omis'],
    headline: ['titre', 'Un nouveau titre'],
    note: ['note', 'Ce qui était faux, pour les lecteurs'],
    reason: ['raison', 'Pourquoi, pour les lecteurs'],
  },
  correctButton: 'Corriger…',
  withdrawButton: 'Retirer…',
  correctTitle: 'Corriger un article',
  withdrawTitle: 'Retirer un article',
  headlineLabel: 'Titre',
  noteLabel: 'Ce qui était faux, pour les lecteurs',
  reasonLabel: 'Pourquoi, pour les lecteurs',
  shown: 'Le message publié le dit désormais.',
  waiting: 'C’est enregistré. Discord n’a pas encore pris la modification ; le bot continue d’essayer.',
  gone: 'Le message a été supprimé, il n’y a donc rien à modifier. Ce qui en a été dit est gardé et figure sous `/digest explain`.',
  refused: (words) => `Discord ne laisse pas le bot modifier le message : ${words}`,
  notPosted: 'Aucun message n’est encore publié ; dès qu’il le sera, il le dira.',
  nothing:
    'Rien n’a été modifié : donnez un autre titre, ou dites ce qui était faux. Un article retiré reste tel quel.',
  isDraft: 'Cette édition est encore un brouillon. Modifiez-la là, avant sa publication.',
  notShown:
    'Aucune édition publiée de ce serveur ne montre cet article. Tapez le début de son titre et choisissez-en un.',
  otherHeadline: 'Le titre vient de la modération.',
  otherPlace: 'La modération l’a fait monter.',
};
