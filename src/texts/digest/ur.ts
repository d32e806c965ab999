import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const ur: DigestTexts = {
  label: {
    'single-source': '◇ صرف ایک ذریعہ',
    unconfirmed: '⚠ غیر مصدقہ',
    update: '↻ تازہ صورتِ حال',
    excerpt: '✂ اقتباس',
    opinion: '✎ رائے',
    paywalled: '🔒 بامعاوضہ',
  },
  stories: plural('ur', { one: '# خبر', other: '# خبریں' }),
  readingTime: plural('ur', { one: '# منٹ کا مطالعہ', other: '# منٹ کا مطالعہ' }),
  articles: plural('ur', { one: '# مضمون', other: '# مضامین' }),
  publishers: plural('ur', { one: '# ادارہ', other: '# ادارے' }),
  morePublishers: plural('ur', { one: 'اور # مزید', other: 'اور # مزید' }),
  traced: (traced, sentences) => `${sentences} میں سے ${traced} جملوں کا ماخذ موجود ہے`,
  filtered: plural('ur', { one: '# چھانٹی گئی', other: '# چھانٹی گئیں' }),
  sourcesFailed: plural('ur', { one: '# ذریعہ پڑھا نہ جا سکا', other: '# ذرائع پڑھے نہ جا سکے' }),
  verbatim: 'اقتباسات، لفظ بہ لفظ',
  writtenBy: (model) => `تحریر: ${model}`,
  whatIsNew: 'نیا:',
  sourcesDisagree: (what) => `${what} پر ذرائع میں اختلاف ہے:`,
  says: (publishers, value) => `${publishers}: ${value}`,
  moreInside: 'مزید ”خبر کھولیں…“ میں',
  nothingNew: 'پچھلے ڈائجسٹ کے بعد کچھ نیا نہیں۔',
  openStory: 'خبر کھولیں…',
  press: { why: 'یہ کیوں؟', report: 'رپورٹ کریں', follow: 'موضوعات فالو کریں', stop: 'یہ پیغامات بند کریں' },
  otherTopics: 'مزید خبریں',
};
