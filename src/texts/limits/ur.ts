import type { LimitsTexts } from './limits-texts.ts';

export const ur: LimitsTexts = {
  tooOften: (times, span, at) => `آپ نے یہ ${span} میں ${times} بار کیا، اور یہی حد ہے۔ دوبارہ دستیاب ${at}۔`,
  tooOftenHere: (times, span, at) =>
    `اس سرور میں یہ ${span} میں ${times} بار کیا گیا، اور سب کے لیے مل کر یہی حد ہے۔ دوبارہ دستیاب ${at}۔`,
  used: (subscriptions, sources, people, suggestions) =>
    `سبسکرپشنز ${subscriptions}، ذرائع ${sources}، براہِ راست پیغام سے ڈائجسٹ ${people}، تجاویز ${suggestions}`,
  heading: 'زیادہ سے زیادہ حد میں سے استعمال شدہ',
  rule: (what, own, all, span) => `${what}: ${span} میں فی شخص ${own}، فی سرور ${all}`,
};
