import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const ptBr: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** está em pausa: não dá para publicar em ${channel}. ${why}`,
  stopped: (name, why) => `⏸ **${name}** está em pausa. ${why} Depois retome com \`/subscription resume\`.`,
  goesOn: 'Assim que isso for resolvido, continua sozinho; o bot verifica de vez em quando.',
  resumeIt: 'De fora não se vê o que impede: verifique e retome com `/subscription resume`.',
  resumed: (name, channel, at) => `▶ **${name}** já pode ser publicado em ${channel} e continua, próxima vez ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('pt-BR', { one: '# mensagem espera', many: '# de mensagens esperam', other: '# mensagens esperam' })(count)} para chegar a quem segue o canal: o Discord deixa passar cerca de ${most} por hora. A próxima ${at}.`,
  failing: (source, since, reason) =>
    `⚠️ **${source}** não pode ser lida desde ${since}. ${reason} O bot continua tentando; \`/source list\` mostra como está.`,
  gone: (source, reason) => `⏸ **${source}** não é mais lida. ${reason}`,
  readAgain: (source) => `✅ **${source}** pode ser lida de novo.`,
  notWhole: (name, at, channel, why) => `⚠ **${name}** de ${at} não chegou a ${channel}, ou não inteiro. ${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ **${name}** de ${at} talvez esteja em ${channel}, inteiro ou em parte, e talvez não. ${why} Veja lá e diga como está.`,
  missed: (name, at, why) => `⚠ **${name}** de ${at} ficou de fora. ${why}`,
  howToHear: 'Para ter isto num canal, escolha um com `/settings log_channel`.',
};
