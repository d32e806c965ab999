import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const ar: UsageTexts = {
  names: {
    usage: ['الاستهلاك', 'ما كلّفه اليوم النموذج الذي يكتب الملخصات'],
  },
  free: 'الملخصات هنا بلا كلفة: لم يُضبط أي نموذج، لذا فهي جمل من المصادر حرفيًا.',
  spent: (spent, budget, until) => `أُنفق اليوم **${spent}** من ${budget}، حتى ${until}.`,
  calls: plural('ar', {
    zero: 'لا طلبات',
    one: 'طلب واحد',
    two: 'طلبان',
    few: '# طلبات',
    many: '# طلبًا',
    other: '# طلب',
  }),
  tokens: (calls, read, written) => `${calls}، والرموز المقروءة ${read} والمكتوبة ${written}.`,
  paidOnce:
    'يُدفع ثمن الخبر مرة واحدة، على حساب الخادم الذي عرضت نشرته الخبر أولًا. وعند نفاد ميزانية اليوم تصبح الملخصات منقولة حرفيًا من المصادر.',
};
