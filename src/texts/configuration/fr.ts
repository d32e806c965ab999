import type { ConfigurationTexts } from './configuration-texts.ts';

export const fr: ConfigurationTexts = {
  names: {
    configuration: [
      'configuration',
      'Paramètres, sources et abonnements de ce serveur dans un fichier, sortie et entrée',
    ],
    export: ['exporter', 'Paramètres, sources et abonnements dans un fichier'],
    import: ['importer', 'Voir ce qu’un tel fichier ferait ici, et le faire'],
    file: ['fichier', 'Un fichier exporté, ici ou sur un autre serveur'],
  },
  exported: (subscriptions, sources) =>
    `Les paramètres de ce serveur ; abonnements : ${subscriptions}, sources : ${sources}. \`/configuration import\` lit le fichier, ici ou sur un autre serveur, où les salons et rôles de mêmes noms sont pris. Il ne contient l’identifiant de personne.`,
  wouldDo: '**Ce que ce fichier ferait ici**',
  nothing: 'Il n’y a rien à faire : ce qui peut l’être de ce fichier est déjà ainsi.',
  confirm: 'Le faire',
  closed: 'Cet import n’est plus ouvert. Utilisez de nouveau `/configuration import`.',
  done: '**C’est fait.** Ce qui est ici sans être dans le fichier reste tel quel.',
  sources: 'Sources',
  subscriptions: 'Abonnements',
  toAdd: (count, names) => `à ajouter : ${count} (${names})`,
  toChange: (count, names) => `à modifier : ${count} (${names})`,
  same: (count) => `déjà ainsi : ${count}`,
  archiveOpen: 'Archives : ouvertes à tous',
  archiveClosed: 'Archives : fermées',

  noChannel: (subscription, channel) =>
    `**${subscription}** est impossible : il n’y a pas ici un seul salon #${channel} qui puisse recevoir une édition.`,
  noDraftChannel: (subscription, channel) =>
    `**${subscription}** est impossible : il n’y a pas ici un seul salon #${channel} pour ses brouillons.`,
  noSources: (subscription) => `**${subscription}** est impossible : aucune de ses sources n’est suivie ici.`,
  noRole: (subscription, role) => `**${subscription}** vient sans mention : il n’y a pas ici un seul rôle @${role}.`,
  notOffered: (subscription, role) =>
    `**${subscription}** mentionne @${role}, qui n’est pas proposé aux membres : il a des permissions propres, ou vous ou le bot ne pouvez pas le donner.`,
  noTag: (subscription, tag) => `**${subscription}** vient sans étiquette : son forum n’en a pas qui s’appelle ${tag}.`,
  noLogChannel: (channel) => `Le salon de journal reste tel quel : il n’y a pas ici un seul salon #${channel}.`,
  noManagerRole: (role) => `Le rôle de gestionnaire reste tel quel : il n’y a pas ici un seul rôle @${role}.`,
  refused: (address) => `Cette adresse n’est pas consultée : ${address}`,
  noRoomForSources: (count, most) => `Nouvelles sources sans place : ${count}. ${most} est le maximum.`,
  noRoomForSubscriptions: (count, most) => `Nouveaux abonnements sans place : ${count}. ${most} est le maximum.`,
};
