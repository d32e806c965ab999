import type { LimitsTexts } from './limits-texts.ts';

export const ptBr: LimitsTexts = {
  tooOften: (times, span, at) => `Você fez isto ${times} vezes em ${span}, e esse é o máximo. Livre de novo ${at}.`,
  tooOftenHere: (times, span, at) =>
    `Isto foi feito ${times} vezes em ${span} neste servidor, e esse é o máximo para todos juntos. Livre de novo ${at}.`,
  used: (subscriptions, sources, people, suggestions) =>
    `${subscriptions} assinaturas, ${sources} fontes, ${people} edições por mensagem direta, ${suggestions} sugestões`,
  heading: 'Em uso, do máximo permitido',
  rule: (what, own, all, span) => `${what}: ${own} por pessoa, ${all} por servidor, em ${span}`,
};
