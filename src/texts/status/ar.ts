import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const ar: StatusTexts = {
  names: {
    status: ['الحالة', 'النشرات القادمة والأخيرة، ومصادر متعثرة، وصلاحيات ناقصة، وحدود'],
    help: ['مساعدة', 'ما يفعله هذا البوت وما يمكنك أن تطلبه منه'],
  },
  line: (name, channel, runs) => `**${name}** في ${channel}: ${runs}`,
  paused: (words) => `⏸ متوقف: ${words}`,
  last: (at, state) => `الأخيرة: ${at} ${state}`,
  nothingYet: 'لم يُنشر شيء بعد',
  sources: 'المصادر',
  followed: plural('ar', {
    zero: 'لا متابَع',
    one: 'واحد متابَع',
    two: 'اثنان متابَعان',
    few: '# متابَعة',
    many: '# متابَعًا',
    other: '# متابَع',
  }),
  allHealthy: 'كلها سليمة',
  inTrouble: plural('ar', {
    zero: 'لا متعثر',
    one: 'واحد متعثر',
    two: 'اثنان متعثران',
    few: '# متعثرة',
    many: '# متعثرًا',
    other: '# متعثر',
  }),
  about:
    'يجمع **Broadsheet** الأخبار من المصادر التي يتابعها هذا الخادم، ويضم ما يخص الحدث نفسه في خبر واحد، وينشر نشرة كل جملة فيها مسندة إلى مصدرها.',
  managed: 'يدير المصادرَ والاشتراكاتِ من لديه صلاحية إدارة الخادم (Manage Server).',
};
