import type { LimitsTexts } from './limits-texts.ts';

export const ar: LimitsTexts = {
  tooOften: (times, span, at) => `فعلت هذا ${times} مرات في ${span}، وهذا هو الحد الأقصى. يُتاح من جديد ${at}.`,
  tooOftenHere: (times, span, at) =>
    `فُعل هذا ${times} مرة في ${span} في هذا الخادم، وهذا هو الحد الأقصى للجميع معًا. يُتاح من جديد ${at}.`,
  used: (subscriptions, sources, people, suggestions) =>
    `الاشتراكات ${subscriptions}، المصادر ${sources}، النشرات برسالة مباشرة ${people}، الاقتراحات ${suggestions}`,
  heading: 'المستعمل من الحد الأقصى',
  rule: (what, own, all, span) => `${what}: ${own} للشخص و${all} للخادم في ${span}`,
};
