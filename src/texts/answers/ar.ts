import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const ar: AnswersTexts = {
  names: {
    digest: ['نشرة', 'الأخبار في نشرة'],
    now: ['الآن', 'أخبار الساعات الأخيرة، لك وحدك ما لم تشاركها'],
    topic: ['كلمة', 'الأخبار التي فيها هذه الكلمة أو العبارة فقط'],
    hours: ['ساعات', 'إلى أي مدى؛ وإن تُرك فأربع وعشرون ساعة'],
    share: ['مشاركة', 'عرضها على الجميع في هذه القناة'],
    preview: ['معاينة', 'ما كان اشتراك سينشره لو حان موعده الآن'],
  },
  newsNow: 'الأخبار الآن',
  newsAbout: (topic) => `أخبار عن ${topic}`,
  noSources: 'لا يتابع هذا الخادم أي مصدر بعد. يمكن لمن يديره إضافة مصدر بالأمر `/source add`.',
  sources: plural('ar', {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  }),
  nothing: (span, sources) => `لم يُعثر على شيء (${span}، ${sources}). جرّب ساعات أكثر.`,
  nothingAbout: (topic, span, sources) =>
    `لم يُعثر على شيء عن «${topic}» (${span}، ${sources}). جرّب ساعات أكثر أو كلمة أخرى.`,
  nothingToPost: (name) => `ليس لدى **${name}** جديد يقوله الآن.`,
  leftOut: plural('ar', {
    zero: 'لم يُترك أي خبر.',
    one: 'تُرك خبر واحد؛ لأنه ليس جديدًا هنا أو لأن المرشحات تستبعده.',
    two: 'تُرك خبران؛ لأنهما ليسا جديدين هنا أو لأن المرشحات تستبعدهما.',
    few: 'تُركت # أخبار؛ لأنها ليست جديدة هنا أو لأن المرشحات تستبعدها.',
    many: 'تُرك # خبرًا؛ لأنها ليست جديدة هنا أو لأن المرشحات تستبعدها.',
    other: 'تُرك # خبر؛ لأنها ليست جديدة هنا أو لأن المرشحات تستبعدها.',
  }),
  sendAgain: 'ليست في القناة: أعد إرسالها',
  sendingAgain: 'تجري إعادة الإرسال.',
  quoted: (whose, words) => `${whose}: «${words}»`,
  sameText: 'النص نفسه',
  reportTitle: 'التبليغ عن خبر',
  whichStory: 'أي خبر؟',
  whatIsWrong: 'ما الخطأ فيه؟',
  reported: (user, digest, words) => `⚑ يبلّغ ${user} عن خبر في «${digest}»: ${words}`,
  thanks: 'شكرًا لك. يجده من يديرون هذا الخادم في سجلهم.',
};
