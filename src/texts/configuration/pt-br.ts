import type { ConfigurationTexts } from './configuration-texts.ts';

export const ptBr: ConfigurationTexts = {
  names: {
    configuration: [
      'configuração',
      'Ajustes, fontes e assinaturas deste servidor em um arquivo, de saída e de entrada',
    ],
    export: ['exportar', 'Ajustes, fontes e assinaturas em um arquivo'],
    import: ['importar', 'Ver o que um arquivo assim faria aqui, e fazê-lo'],
    file: ['arquivo', 'Um arquivo exportado, aqui ou em outro servidor'],
  },
  exported: (subscriptions, sources) =>
    `Os ajustes deste servidor; assinaturas: ${subscriptions}, fontes: ${sources}. \`/configuration import\` lê o arquivo, aqui ou em outro servidor, onde são usados os canais e cargos de mesmo nome. Ele não contém o id de ninguém.`,
  wouldDo: '**O que este arquivo faria aqui**',
  nothing: 'Não há nada a fazer: o que pode ser deste arquivo já é assim.',
  confirm: 'Fazer isto',
  closed: 'Esta importação não está mais aberta. Use `/configuration import` de novo.',
  done: '**Feito.** O que está aqui e não no arquivo fica como está.',
  sources: 'Fontes',
  subscriptions: 'Assinaturas',
  toAdd: (count, names) => `a adicionar: ${count} (${names})`,
  toChange: (count, names) => `a mudar: ${count} (${names})`,
  same: (count) => `já assim: ${count}`,
  archiveOpen: 'Arquivo: aberto a todos',
  archiveClosed: 'Arquivo: fechado',

  noChannel: (subscription, channel) =>
    `**${subscription}** não é possível: aqui não há um único canal #${channel} que receba uma edição.`,
  noDraftChannel: (subscription, channel) =>
    `**${subscription}** não é possível: aqui não há um único canal #${channel} para os rascunhos.`,
  noSources: (subscription) => `**${subscription}** não é possível: nenhuma das fontes é seguida aqui.`,
  noRole: (subscription, role) => `**${subscription}** vem sem menção: aqui não há um único cargo @${role}.`,
  notOffered: (subscription, role) =>
    `**${subscription}** menciona @${role}, que não é oferecido aos membros: tem permissões próprias, ou você ou o bot não podem dá-lo.`,
  noTag: (subscription, tag) => `**${subscription}** vem sem etiqueta: o fórum não tem nenhuma chamada ${tag}.`,
  noLogChannel: (channel) => `O canal de registro fica como está: aqui não há um único canal #${channel}.`,
  noManagerRole: (role) => `O cargo gestor fica como está: aqui não há um único cargo @${role}.`,
  refused: (address) => `Este endereço não é consultado: ${address}`,
  noRoomForSources: (count, most) => `Novas fontes sem lugar: ${count}. O máximo são ${most}.`,
  noRoomForSubscriptions: (count, most) => `Novas assinaturas sem lugar: ${count}. O máximo são ${most}.`,
};
