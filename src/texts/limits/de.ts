import type { LimitsTexts } from './limits-texts.ts';

export const de: LimitsTexts = {
  tooOften: (times, span, at) => `Das hast du ${times}-mal in ${span} getan, mehr geht nicht. Wieder frei ${at}.`,
  tooOftenHere: (times, span, at) =>
    `Das wurde auf diesem Server ${times}-mal in ${span} getan, mehr geht für alle zusammen nicht. Wieder frei ${at}.`,
  used: (subscriptions, sources, people, suggestions) =>
    `${subscriptions} Abos, ${sources} Quellen, ${people} Ausgaben per Direktnachricht, ${suggestions} Vorschläge`,
  heading: 'Belegt, von höchstens',
  rule: (what, own, all, span) => `${what}: ${own} je Person, ${all} je Server, in ${span}`,
};
