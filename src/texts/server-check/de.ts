import type { ServerCheckTexts } from './server-check-texts.ts';

export const de: ServerCheckTexts = {
  noLogChannel:
    'Kein Log-Kanal ist festgelegt: Dass eine Quelle ausfällt oder eine Ausgabe aufgehalten wird, steht nur hier, und Meldungen erreichen niemanden. Lege einen mit `/settings` fest.',
  logChannelGone: (channel) =>
    `Der Log-Kanal ${channel} ist weg, oder dem Bot fehlt dort „Kanal ansehen“: Störungen und Meldungen erreichen niemanden. Wähle mit \`/settings\` einen anderen.`,
  managerRoleGone:
    'Die Verwalterrolle ist weg: Nur wer „Server verwalten“ hat, kann den Bot verwalten. Wähle mit `/settings` eine andere.',
  draftsGone: (name, channel) =>
    `Entwürfe von **${name}** gehen nach ${channel}; der Kanal ist weg, oder dem Bot fehlt dort „Kanal ansehen“. Wähle mit \`/subscription approval\` einen anderen.`,
  pingGone: (name) =>
    `**${name}** erwähnt eine Rolle, die es nicht mehr gibt. Ändere das mit \`/subscription look\` oder \`/subscription ping\`.`,
};
