import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const ptBr: AnswersTexts = {
  names: {
    digest: ['boletim', 'As notícias em um boletim'],
    now: ['agora', 'As notícias das últimas horas, só para você se não as compartilhar'],
    topic: ['assunto', 'Só notícias com esta palavra ou frase'],
    hours: ['horas', 'Quanto para trás; 24 se omitido'],
    share: ['compartilhar', 'Mostrar a todos neste canal'],
    preview: ['prévia', 'O que uma assinatura publicaria se fosse a hora'],
  },
  newsNow: 'As notícias agora',
  newsAbout: (topic) => `Notícias sobre ${topic}`,
  noSources: 'Este servidor ainda não segue nenhuma fonte. Quem o gerencia pode adicionar uma com `/source add`.',
  sources: plural('pt-BR', { one: '# fonte', other: '# fontes' }),
  nothing: (span, sources) => `Nada foi encontrado (${span}, ${sources}). Tente mais horas.`,
  nothingAbout: (topic, span, sources) =>
    `Nada foi encontrado sobre “${topic}” (${span}, ${sources}). Tente mais horas ou outra palavra.`,
  nothingToPost: (name) => `**${name}** não teria nada de novo a dizer agora.`,
  leftOut: plural('pt-BR', {
    one: '# notícia ficou de fora: aqui já não é nova, ou os filtros a excluem.',
    other: '# notícias ficaram de fora: aqui já não são novas, ou os filtros as excluem.',
  }),
  sendAgain: 'Não está no canal: reenviar',
  sendingAgain: 'Está sendo reenviado.',
  isThere: 'Está no canal',
  takenAsSent: 'Dado como publicado. O que faltava sai agora.',
  quoted: (whose, words) => `${whose}: “${words}”`,
  sameText: 'o mesmo texto',
  reportTitle: 'Denunciar uma notícia',
  whichStory: 'Qual notícia?',
  whatIsWrong: 'O que está errado?',
  reported: (user, digest, words) => `⚑ ${user} denuncia uma notícia de “${digest}”: ${words}`,
  thanks: 'Obrigado. Quem gerencia este servidor encontra isso no registro.',
};
