import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const ur: NoticesTexts = {
  paused: (name, channel, why) => `⏸ **${name}** روک دیا گیا ہے کیونکہ ${channel} میں پوسٹ نہیں ہو سکتا۔ ${why}`,
  stopped: (name, why) => `⏸ **${name}** روک دیا گیا ہے۔ ${why} پھر \`/subscription resume\` سے جاری کریں۔`,
  goesOn: 'یہ ٹھیک ہوتے ہی وہ خود جاری ہو جائے گا؛ بوٹ وقتاً فوقتاً دیکھتا رہتا ہے۔',
  resumeIt: 'باہر سے کوئی رکاوٹ نظر نہیں آتی: دیکھ لیں، پھر `/subscription resume` سے جاری کریں۔',
  resumed: (name, channel, at) => `▶ **${name}** اب ${channel} میں پھر پوسٹ ہو سکتا ہے اور جاری ہے، اگلی بار ${at}۔`,
  unpublished: (count, most, at) =>
    `📣 ${plural('ur', { one: '# پیغام چینل کے پیروکاروں تک پہنچنے کا منتظر ہے', other: '# پیغامات چینل کے پیروکاروں تک پہنچنے کے منتظر ہیں' })(count)}: Discord ایک گھنٹے میں تقریباً ${most} جانے دیتا ہے۔ اگلا ${at}۔`,
  failing: (source, since, reason) =>
    `⚠️ **${source}** کو ${since} سے پڑھا نہیں جا سکا۔ ${reason} بوٹ کوشش جاری رکھے ہوئے ہے؛ \`/source list\` اس کا حال بتاتا ہے۔`,
  gone: (source, reason) => `⏸ **${source}** کو اب نہیں پڑھا جاتا۔ ${reason}`,
  readAgain: (source) => `✅ **${source}** کو پھر پڑھا جا سکتا ہے۔`,
  notWhole: (name, at, channel, why) => `⚠ ${at} کا **${name}** ${channel} میں نہیں پہنچا، یا پورا نہیں پہنچا۔ ${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ ${at} کا **${name}** شاید پورا یا کچھ ${channel} میں ہو، اور شاید نہ ہو۔ ${why} وہاں دیکھیں اور بتائیں کہ کیا ہے۔`,
  missed: (name, at, why) => `⚠ ${at} کا **${name}** رہ گیا۔ ${why}`,
  howToHear: 'اسے کسی چینل میں پانے کے لیے `/settings log_channel` سے ایک چنیں۔',
};
