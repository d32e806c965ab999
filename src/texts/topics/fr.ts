import type { TopicsTexts } from './topics-texts.ts';

export const fr: TopicsTexts = {
  names: {
    topics: ['thèmes', 'Suivre des thèmes de ce serveur, en message privé ou par un rôle mentionné'],
    pack: ['pack', 'Hors des serveurs : quelles actualités ; tapez un sujet ou un pays'],
    ping: ['mention', 'Mentionner un rôle quand une édition a un sujet d’un thème'],
    topic: ['thème', 'Lequel ; les thèmes sont les groupes de vos sources'],
    role: ['rôle', 'Qui mentionner ; choisissez le rôle everyone pour personne'],
    offer: ['proposer', 'Les membres peuvent prendre ce rôle eux-mêmes, avec /thèmes'],
  },
  heading: 'Thèmes des actualités de ce serveur',
  noTopics:
    'Les sources de ce serveur n’ont pas encore de thèmes. Un gestionnaire en crée en rangeant des sources en groupes avec `/source change`.',
  none: 'aucun pour l’instant',
  byMessage: (topics) => `✉ En message privé : ${topics}`,
  next: (topics, at) => `${topics} · prochain ${at}`,
  byRole: (roles) => `🔔 Par rôle : ${roles}`,
  chooseByMessage: 'Thèmes en message privé…',
  chooseTime: 'Quand ils arrivent…',
  chooseByRole: 'Rôles mentionnés…',
  times: {
    morning: 'Chaque jour à 08:00',
    evening: 'Chaque jour à 18:00',
    weekdays: 'En semaine à 08:00',
    weekly: 'Le lundi à 08:00',
  },
  stop: 'Arrêter les messages privés',
  stopped: 'C’est arrêté : ces messages privés ne viendront plus. `/topics` sur le serveur recommence.',
  closed:
    'Discord ne me laisse pas vous écrire. Autorisez les messages privés dans les paramètres de confidentialité de ce serveur, puis choisissez de nouveau vos thèmes.',
  left: 'Vous n’êtes plus sur le serveur d’où viennent ces actualités, donc rien n’est envoyé.',
  title: (server) => `Vos thèmes de ${server}`,
  hello: (topics, server) =>
    `Désormais vous recevez ici des actualités sur **${topics}**, tirées des sources de ${server}. L’heure et les thèmes se choisissent là-bas avec \`/topics\`.`,
  mostServers: (most) =>
    `Vous recevez déjà des messages privés de ${most} serveurs, et c’est le maximum. Arrêtez-en un d’abord.`,
  mostPeople: (most) =>
    `${most} personnes reçoivent déjà les actualités de ce serveur en message privé, et c’est le maximum. Prenez plutôt un rôle, ou demandez aux gestionnaires une édition dans un salon.`,
  nothingOwn: 'Vous ne recevez aucune édition en message privé. `/topics` sur un serveur en commence une.',
  powerfulRole: (role) =>
    `${role} donne plus de droits que tout le monde n’en a ; il ne peut donc pas se prendre dans une liste. Choisissez un rôle sans permissions propres.`,
  cannotGive: (role) =>
    `Je ne peux pas donner ${role} : il me faut « Gérer les rôles » et un rôle au-dessus. Un admin peut y remédier sous Paramètres du serveur → Rôles.`,
  notYoursToGive: (role) =>
    `Vous ne pouvez pas proposer ${role} : il faut pouvoir le donner soi-même, avec « Gérer les rôles » et un rôle au-dessus.`,
  noSuchTopic: (typed, topics) =>
    `Il n’y a pas de thème « ${typed} » ici. Les thèmes sont les groupes de sources : ${topics}. \`/source change\` range une source dans un groupe.`,
  mostPings: (most) =>
    `Au plus ${most} thèmes d’un abonnement peuvent mentionner des rôles. Retirez-en un d’abord, en lui donnant le rôle everyone.`,
  pings: (name, role, topic) => `**${name}** mentionne ${role} quand il y a un sujet sur ${topic}.`,
  pingsNobody: (name, topic) => `**${name}** ne mentionne plus personne pour ${topic}.`,
  offered: 'Les membres peuvent prendre le rôle eux-mêmes avec `/topics`.',
  packTitle: (pack) => `Les actualités : ${pack}`,
  packsOutside:
    'Les packs servent aux messages privés et aux lieux où le bot n’est pas ; ici, `/digest now` montre les actualités des sources de ce serveur. Laissez le pack de côté.',
  noPack: (typed) =>
    `Il n’y a pas de pack « ${typed} ». Tapez un sujet, une langue ou un pays, et choisissez dans la liste.`,
  nothing: (hours) =>
    `Rien n’a été trouvé dans les ${hours} dernières heures. Essayez plus d’heures, un autre mot ou un autre pack.`,
};
