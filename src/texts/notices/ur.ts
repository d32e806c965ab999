import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const ur: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** روک دیا گیا ہے کیونکہ ${channel} میں پوسٹ نہیں ہو سکتا۔ ${why}`,
  goesOn: 'یہ ٹھیک ہوتے ہی وہ خود جاری ہو جائے گا؛ بوٹ وقتاً فوقتاً دیکھتا رہتا ہے۔',
  resumeIt: 'باہر سے کوئی رکاوٹ نظر نہیں آتی: دیکھ لیں، پھر `/subscription resume` سے جاری کریں۔',
  resumed: (name, channel, at) => `▶ **${name}** اب ${channel} میں پھر پوسٹ ہو سکتا ہے اور جاری ہے، اگلی بار ${at}۔`,
  unpublished: (count, most, at) =>
    `📣 ${plural('ur', { one: '# پیغام چینل کے پیروکاروں تک پہنچنے کا منتظر ہے', other: '# پیغامات چینل کے پیروکاروں تک پہنچنے کے منتظر ہیں' })(count)}: Discord ایک گھنٹے میں تقریباً ${most} جانے دیتا ہے۔ اگلا ${at}۔`,
};
