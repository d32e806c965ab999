import type { SettingsTexts } from './settings-texts.ts';

export const fr: SettingsTexts = {
  names: {
    settings: ['paramètres', 'Fuseau horaire, langue, salon de journal et rôle de gestionnaire de ce serveur'],
    timeZone: ['fuseau', 'Pour les nouveaux abonnements ; tapez une ville'],
    language: ['langue', 'Des mots propres aux éditions'],
    logChannel: ['salon_de_journal', 'Où sont dits les signalements et les pannes'],
    managerRole: ['rôle_gestionnaire', 'Peut gérer ce bot sans « Gérer le serveur » ; le rôle everyone pour personne'],
  },
  heading: '**Les paramètres de ce serveur**',
  changed: '**C’est modifié.** Les paramètres de ce serveur sont maintenant :',
  timeZone: (zone) => `Fuseau horaire : ${zone}`,
  language: (language) => `Langue : ${language}`,
  logChannel: (channel) => `Salon de journal : ${channel}`,
  managerRole: (role) => `Rôle de gestionnaire : ${role}`,
  noLogChannel: 'Salon de journal : aucun',
  noManagerRole: 'Rôle de gestionnaire : aucun, seulement ceux qui ont « Gérer le serveur »',
  hiddenFromRole:
    'Discord cache les commandes à ce rôle tant que vous ne les lui autorisez pas sous Paramètres du serveur → Intégrations.',
  onlyForNew: 'Ce qui tourne déjà garde son fuseau et sa langue ; `/subscription edit` les modifie.',
};
