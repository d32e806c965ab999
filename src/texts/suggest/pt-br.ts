import type { SuggestTexts } from './suggest-texts.ts';

export const ptBr: SuggestTexts = {
  names: {
    suggest: ['sugerir', 'Sugerir uma fonte a quem gerencia as notícias deste servidor'],
  },
  noPlace:
    'As sugestões ainda não têm para onde ir aqui: este servidor não tem canal de registro, ou não posso escrever nele. Peça a um gestor que defina um com `/settings` e sugira de novo.',
  full: (most) =>
    `Já há ${most} sugestões esperando, e esse é o máximo. Peça a um gestor que veja o canal de registro e sugira de novo.`,
  followed: (feed) => `Este servidor já segue ${feed}; as notícias dela vêm nas edições.`,
  waits: (feed) => `${feed} já foi sugerida e espera por um gestor.`,
  sent: (feed) =>
    `Obrigado. ${feed} foi sugerida a quem gerencia este servidor; se eu puder escrever para você, você saberá o que decidirem.`,
  asked: (user, feed) => `💡 ${user} sugere uma fonte: ${feed}`,
  newest: (title) => `mais recente: “${title}”`,
  approve: 'Aprovar',
  decline: 'Recusar',
  approved: (feed, manager) => `✅ ${feed} agora é seguida, aprovada por ${manager}.`,
  declined: (feed, manager) => `✖ ${feed} não é seguida, recusada por ${manager}.`,
  decided: 'Alguém já decidiu sobre esta sugestão, ou ela tem mais de 30 dias. Ela pode ser feita de novo.',
  toldApproved: (feed, server) => `A fonte que você sugeriu, ${feed}, agora é seguida por ${server}. Obrigado!`,
  toldDeclined: (feed, server) => `A fonte que você sugeriu, ${feed}, foi recusada por quem gerencia ${server}.`,
  notTold: 'Quem a sugeriu não recebe mensagens diretas e não foi avisado.',
};
