import type { WhyTexts } from './why-texts.ts';

export const ar: WhyTexts = {
  names: {
    explain: ['شرح', 'لماذا كان العدد كما كان: ما وصل، وما تُرك، ولماذا'],
    edition: ['العدد', 'أي عدد؛ تُعرض أحدثها'],
    stories: ['خبر', 'أخبار أحدث النشرات'],
    why: ['لماذا', 'لماذا كان خبر في موضعه'],
  },
  states: {
    planned: '… مخطط له',
    composing: '… قيد الإعداد',
    awaiting: '✋ ينتظر المشرفين',
    ready: '… جاهز للإرسال',
    sending: '… قيد الإرسال',
    sent: '✅ أُرسل',
    skipped: '⏭ تُخطي',
    failed: '🔴 فشل',
  },
  score: (score) => `الدرجة: ${score} من 100`,
  gave: (points, most, part, why) => `${points} من ${most} عن ${part}: ${why}`,
  parts: { breadth: 'سعة التغطية', recency: 'الحداثة', topic: 'الموضوع', source: 'المصدر' },
  fresh: 'حديث',
  hoursOld: 'مضت عليه ساعات',
  onTopic: 'من المواضيع المطلوبة',
  offTopic: 'لم يُطلب موضوع، أو ليس منه',
  plainSources: 'مصادر بوزن عادي',
  raisedSources: 'مصادر وزنها أعلى هنا',
  loweredSources: 'مصادر وزنها أدنى هنا',
  newHere: 'جديد في هذه القناة',
  readBefore: 'قُرئ من قبل: لا يُحسب',
  anUpdate: (share) => `تحديث: يُحسب ${share} من 100`,
};
