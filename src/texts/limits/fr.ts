import type { LimitsTexts } from './limits-texts.ts';

export const fr: LimitsTexts = {
  tooOften: (times, span, at) =>
    `Vous l’avez fait ${times} fois en ${span}, et c’est le maximum. De nouveau libre ${at}.`,
  tooOftenHere: (times, span, at) =>
    `Cela a été fait ${times} fois en ${span} sur ce serveur, et c’est le maximum pour tous ensemble. De nouveau libre ${at}.`,
  used: (subscriptions, sources, people, suggestions) =>
    `${subscriptions} abonnements, ${sources} sources, ${people} éditions en message privé, ${suggestions} suggestions`,
  heading: 'Utilisé, sur le maximum permis',
  rule: (what, own, all, span) => `${what} : ${own} par personne, ${all} par serveur, en ${span}`,
};
