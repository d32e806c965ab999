import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const ur: StatusTexts = {
  names: {
    status: ['صورتحال', 'اگلے اور پچھلے ڈائجسٹ، خراب ذرائع، کم اجازتیں، حدیں'],
    help: ['مدد', 'یہ بوٹ کیا کرتا ہے اور آپ اسے کیا کہہ سکتے ہیں'],
  },
  line: (name, channel, runs) => `${channel} میں **${name}**: ${runs}`,
  paused: (words) => `⏸ رکا ہوا: ${words}`,
  last: (at, state) => `پچھلا: ${at} ${state}`,
  nothingYet: 'ابھی کچھ شائع نہیں ہوا',
  sources: 'ذرائع',
  followed: plural('ur', { one: '# فالو', other: '# فالو' }),
  allHealthy: 'سب ٹھیک',
  inTrouble: plural('ur', { one: '# خراب', other: '# خراب' }),
  about:
    '**Broadsheet** ان ذرائع سے خبریں جمع کرتا ہے جنھیں یہ سرور فالو کرتا ہے، ایک ہی واقعے کی باتوں کو ایک خبر میں جوڑتا ہے، اور ایسا ڈائجسٹ شائع کرتا ہے جس کے ہر جملے کا ماخذ موجود ہے۔',
  managed: 'ذرائع اور سبسکرپشنز وہ چلاتے ہیں جن کے پاس سرور کا نظم کرنے کی اجازت (Manage Server) ہے۔',
};
