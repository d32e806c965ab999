import type { ArchiveTexts } from './archive-texts.ts';

export const fr: ArchiveTexts = {
  names: {
    archive: ['archives', 'Tout le monde peut lire les digests sur le web, même ceux de salons restreints'],
  },
  skip: 'Aller aux nouvelles',
  navigation: 'Éditions',
  allEditions: (name) => `Toutes les éditions de ${name}`,
  allDigests: (server) => `Tous les digests de ${server}`,
  older: 'Plus anciennes',
  newer: 'Plus récentes',
  feed: 'Flux Atom',
  none: 'Aucune édition n’a encore paru.',
  sources: 'Les sources',
  sourceNumber: (number, publisher) => `Source ${number} : ${publisher}`,
  evidence: 'Sur quoi repose chaque phrase',
  closed: 'Archives : fermées',
  opened: (url) => `Archives : ouvertes à tous sur ${url}`,
  unavailable: 'La personne qui gère ce bot n’a pas mis en place d’archives : il n’y a donc encore rien à y lire.',
};
