import type { ErrorTexts } from './error-texts.ts';

export const fr: ErrorTexts = {
  commandGone: 'Cette commande n’existe plus depuis une mise à jour. Tapez / pour voir ce qu’il y a.',
  buttonGone: 'Ce bouton vient d’une version plus ancienne. Redemandez par une commande.',
  notAllowed:
    'Il faut pour cela la permission « Gérer le serveur », ou le rôle qu’un admin a désigné pour gérer ce bot. Adressez-vous à un admin de ce serveur.',
  serverOnly: 'Cela ne marche que sur un serveur. Utilisez-le là, dans un salon.',
  bug: (id) =>
    `Quelque chose s’est mal passé de mon côté. Regardez si c’est fait malgré tout, ou réessayez dans une minute ; si cela persiste, donnez cet id à l’exploitant du bot : ${id}.`,
};
