import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const ur: UsageTexts = {
  names: {
    usage: ['استعمال', 'خلاصے لکھنے والے ماڈل پر آج کتنا خرچ آیا'],
  },
  free: 'یہاں خلاصوں پر کوئی خرچ نہیں: کوئی ماڈل مقرر نہیں، اس لیے یہ ذرائع کے اپنے جملے ہیں، لفظ بہ لفظ۔',
  spent: (spent, budget, until) => `آج ${budget} میں سے **${spent}** خرچ ہوئے، ${until} تک۔`,
  calls: plural('ur', { one: '# درخواست', other: '# درخواستیں' }),
  tokens: (calls, read, written) => `${calls}، ${read} ٹوکن پڑھے گئے، ${written} لکھے گئے۔`,
  paidOnce:
    'ہر خبر کا خرچ ایک ہی بار آتا ہے، اس سرور پر جس کے ڈائجسٹ نے اسے پہلے دکھایا۔ جب دن کی رقم ختم ہو جائے تو خلاصے ذرائع سے لفظ بہ لفظ ہوتے ہیں۔',
};
