import type { LimitsTexts } from './limits-texts.ts';

export const es: LimitsTexts = {
  tooOften: (times, span, at) => `Lo has hecho ${times} veces en ${span}, y es el máximo. Vuelve a estar libre ${at}.`,
  tooOftenHere: (times, span, at) =>
    `Se ha hecho ${times} veces en ${span} en este servidor, y es el máximo para todos juntos. Vuelve a estar libre ${at}.`,
  used: (subscriptions, sources, people, suggestions) =>
    `${subscriptions} suscripciones, ${sources} fuentes, ${people} ediciones por mensaje directo, ${suggestions} sugerencias`,
  heading: 'En uso, de lo máximo permitido',
  rule: (what, own, all, span) => `${what}: ${own} por persona, ${all} por servidor, en ${span}`,
};
