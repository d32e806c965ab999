import type { SuggestTexts } from './suggest-texts.ts';

export const fr: SuggestTexts = {
  names: {
    suggest: ['suggérer', 'Suggérer une source à ceux qui gèrent les actualités de ce serveur'],
  },
  noPlace:
    'Les suggestions n’ont pas encore de lieu ici : ce serveur n’a pas de salon de journal, ou je ne peux pas y écrire. Demandez à un gestionnaire d’en nommer un avec `/settings`, puis suggérez de nouveau.',
  full: (most) =>
    `${most} suggestions attendent déjà une décision, et c’est le maximum. Demandez à un gestionnaire de parcourir le salon de journal, puis suggérez de nouveau.`,
  followed: (feed) => `Ce serveur suit déjà ${feed} ; ses sujets viennent dans les éditions.`,
  waits: (feed) => `${feed} a déjà été suggéré et attend un gestionnaire.`,
  sent: (feed) =>
    `Merci. ${feed} est suggéré à ceux qui gèrent ce serveur ; si je peux vous écrire, vous saurez ce qu’ils décident.`,
  asked: (user, feed) => `💡 ${user} suggère une source : ${feed}`,
  newest: (title) => `dernier titre : « ${title} »`,
  approve: 'Accepter',
  decline: 'Refuser',
  approved: (feed, manager) => `✅ ${feed} est maintenant suivi, accepté par ${manager}.`,
  declined: (feed, manager) => `✖ ${feed} n’est pas suivi, refusé par ${manager}.`,
  decided: 'Quelqu’un a déjà décidé de cette suggestion, ou elle a plus de 30 jours. Elle peut être refaite.',
  toldApproved: (feed, server) =>
    `La source que vous avez suggérée, ${feed}, est maintenant suivie par ${server}. Merci !`,
  toldDeclined: (feed, server) =>
    `La source que vous avez suggérée, ${feed}, a été refusée par ceux qui gèrent ${server}.`,
  notTold: 'La personne qui l’a suggérée ne reçoit pas de messages privés et n’a pas été prévenue.',
};
