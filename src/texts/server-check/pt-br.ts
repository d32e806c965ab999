import type { ServerCheckTexts } from './server-check-texts.ts';

export const ptBr: ServerCheckTexts = {
  noLogChannel:
    'Nenhum canal de registro foi escolhido: que uma fonte falhe ou uma edição fique retida só é dito aqui, e os avisos não chegam a ninguém. Escolha um com `/settings`.',
  logChannelGone: (channel) =>
    `O canal de registro ${channel} sumiu, ou o bot não tem “Ver canal” nele: problemas e avisos não chegam a ninguém. Escolha outro com \`/settings\`.`,
  managerRoleGone:
    'O cargo gestor sumiu: só quem tem “Gerenciar servidor” pode gerenciar o bot. Escolha outro com `/settings`.',
  draftsGone: (name, channel) =>
    `Os rascunhos de **${name}** vão para ${channel}, que sumiu ou onde o bot não tem “Ver canal”. Escolha outro com \`/subscription approval\`.`,
  pingGone: (name) =>
    `**${name}** menciona um cargo que sumiu. Mude isso com \`/subscription look\` ou \`/subscription ping\`.`,
};
