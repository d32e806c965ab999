import type { SuggestTexts } from './suggest-texts.ts';

export const ar: SuggestTexts = {
  names: {
    suggest: ['اقتراح', 'اقترح مصدرًا على من يديرون أخبار هذا الخادم'],
  },
  noPlace:
    'ليس للاقتراحات مكان هنا بعد: ليس لهذا الخادم قناة سجل، أو لا أستطيع الكتابة فيها. اطلب من مدير أن يحدد واحدة عبر `/settings` ثم اقترح من جديد.',
  full: (most) =>
    `ينتظر ${most} اقتراحًا البتّ فيها، وهذا هو الحد الأقصى. اطلب من مدير أن ينظر في قناة السجل ثم اقترح من جديد.`,
  followed: (feed) => `يتابع هذا الخادم ${feed} أصلًا، وتأتي أخباره في النشرات.`,
  waits: (feed) => `سبق اقتراح ${feed} وهو ينتظر مديرًا.`,
  sent: (feed) => `شكرًا لك. اقتُرح ${feed} على من يديرون هذا الخادم؛ وإن أمكنني مراسلتك علمت بقرارهم.`,
  asked: (user, feed) => `💡 يقترح ${user} مصدرًا: ${feed}`,
  newest: (title) => `الأحدث: «${title}»`,
  approve: 'قبول',
  decline: 'رفض',
  approved: (feed, manager) => `✅ يُتابَع ${feed} الآن، قبله ${manager}.`,
  declined: (feed, manager) => `✖ لا يُتابَع ${feed}، رفضه ${manager}.`,
  decided: 'بُتّ في هذا الاقتراح من قبل، أو مضى عليه أكثر من 30 يومًا. يمكن اقتراحه من جديد.',
  toldApproved: (feed, server) => `المصدر الذي اقترحته، ${feed}، يتابعه ${server} الآن. شكرًا لك!`,
  toldDeclined: (feed, server) => `المصدر الذي اقترحته، ${feed}، رفضه من يديرون ${server}.`,
  notTold: 'من اقترحه لا يستقبل رسائل مباشرة ولم يُبلَّغ.',
};
