import type { ServerCheckTexts } from './server-check-texts.ts';

export const fr: ServerCheckTexts = {
  noLogChannel:
    'Aucun salon de journal n’est choisi : qu’une source tombe en panne ou qu’une édition soit retenue n’est dit qu’ici, et les signalements n’arrivent à personne. Choisissez-en un avec `/settings`.',
  logChannelGone: (channel) =>
    `Le salon de journal ${channel} a disparu, ou le bot n’y a pas « Voir le salon » : pannes et signalements n’arrivent à personne. Choisissez-en un autre avec \`/settings\`.`,
  managerRoleGone:
    'Le rôle de gestionnaire a disparu : seuls ceux qui ont « Gérer le serveur » peuvent gérer le bot. Choisissez-en un autre avec `/settings`.',
  draftsGone: (name, channel) =>
    `Les brouillons de **${name}** vont dans ${channel}, qui a disparu ou dans lequel le bot n’a pas « Voir le salon ». Choisissez-en un autre avec \`/subscription approval\`.`,
  pingGone: (name) =>
    `**${name}** mentionne un rôle qui a disparu. Changez-le avec \`/subscription look\` ou \`/subscription ping\`.`,
};
