import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const ur: AnswersTexts = {
  names: {
    digest: ['ڈائجسٹ', 'خبریں ایک ڈائجسٹ میں'],
    now: ['ابھی', 'پچھلے گھنٹوں کی خبریں، صرف آپ کے لیے جب تک آپ شیئر نہ کریں'],
    topic: ['لفظ', 'صرف وہ خبریں جن میں یہ لفظ یا فقرہ ہو'],
    hours: ['گھنٹے', 'کتنا پیچھے تک؛ خالی چھوڑنے پر 24'],
    share: ['شیئر', 'اس چینل میں سب کو دکھائیں'],
    preview: ['پیش-نظارہ', 'اگر ابھی وقت ہوتا تو سبسکرپشن کیا شائع کرتی'],
  },
  newsNow: 'ابھی کی خبریں',
  newsAbout: (topic) => `${topic} کی خبریں`,
  noSources: 'یہ سرور ابھی کوئی ذریعہ فالو نہیں کرتا۔ اس کا نگران `/source add` سے ایک شامل کر سکتا ہے۔',
  sources: plural('ur', { one: '# ذریعہ', other: '# ذرائع' }),
  nothing: (span, sources) => `کچھ نہیں ملا (${span}، ${sources})۔ زیادہ گھنٹے آزمائیں۔`,
  nothingAbout: (topic, span, sources) =>
    `”${topic}“ کے بارے میں کچھ نہیں ملا (${span}، ${sources})۔ زیادہ گھنٹے یا کوئی اور لفظ آزمائیں۔`,
  nothingToPost: (name) => `**${name}** کے پاس ابھی کہنے کو کچھ نیا نہیں۔`,
  leftOut: plural('ur', {
    one: '# خبر چھوڑ دی گئی؛ وہ یہاں نئی نہیں رہی یا فلٹر اسے روکتے ہیں۔',
    other: '# خبریں چھوڑ دی گئیں؛ وہ یہاں نئی نہیں رہیں یا فلٹر انھیں روکتے ہیں۔',
  }),
  sendAgain: 'چینل میں نہیں: دوبارہ بھیجیں',
  sendingAgain: 'دوبارہ بھیجا جا رہا ہے۔',
  isThere: 'چینل میں ہے',
  takenAsSent: 'پوسٹ شدہ مان لیا گیا۔ جو باقی تھا اب جا رہا ہے۔',
  quoted: (whose, words) => `${whose}: ”${words}“`,
  sameText: 'وہی متن',
  reportTitle: 'خبر رپورٹ کریں',
  whichStory: 'کون سی خبر؟',
  whatIsWrong: 'اس میں کیا غلط ہے؟',
  reported: (user, digest, words) => `⚑ ${user} نے ”${digest}“ کی ایک خبر رپورٹ کی: ${words}`,
  thanks: 'شکریہ۔ اس سرور کے نگران اسے اپنے لاگ میں دیکھ سکتے ہیں۔',
};
