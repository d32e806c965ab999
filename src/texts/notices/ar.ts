import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const ar: NoticesTexts = {
  paused: (name, channel, why) => `⏸ أُوقف الاشتراك **${name}** مؤقتًا لأن النشر في ${channel} غير ممكن. ${why}`,
  stopped: (name, why) => `⏸ أُوقف الاشتراك **${name}** مؤقتًا. ${why} ثم تابعه بالأمر \`/subscription resume\`.`,
  goesOn: 'متى أُصلح ذلك يتابع من تلقاء نفسه؛ والبوت يتحقق من حين إلى آخر.',
  resumeIt: 'لا يظهر من الخارج ما يمنع ذلك: تحقق من الأمر ثم تابعه بالأمر `/subscription resume`.',
  resumed: (name, channel, at) =>
    `▶ صار نشر **${name}** في ${channel} ممكنًا من جديد، والاشتراك يتابع، والموعد القادم ${at}.`,
  unpublished: (count, most, at) =>
    `📣 ${plural('ar', {
      zero: 'لا رسالة تنتظر',
      one: 'رسالة واحدة تنتظر',
      two: 'رسالتان تنتظران',
      few: '# رسائل تنتظر',
      many: '# رسالة تنتظر',
      other: '# رسالة تنتظر',
    })(count)} النشر لمن يتابعون القناة: يسمح Discord بنحو ${most} في الساعة. التالية ${at}.`,
  failing: (source, since, reason) =>
    `⚠️ تعذرت قراءة **${source}** منذ ${since}. ${reason} يواصل البوت المحاولة، ويبيّن \`/source list\` حاله.`,
  gone: (source, reason) => `⏸ لم تعد قراءة **${source}** جارية. ${reason}`,
  readAgain: (source) => `✅ عادت قراءة **${source}** ممكنة.`,
  notWhole: (name, at, channel, why) => `⚠ لم تصل **${name}** لموعد ${at} إلى ${channel}، أو لم تصل كاملة. ${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ قد تكون **${name}** لموعد ${at} في ${channel} كاملة أو ناقصة، وقد لا تكون. ${why} انظر هناك وقل ما هو الواقع.`,
  missed: (name, at, why) => `⚠ لم تُنشر **${name}** لموعد ${at}. ${why}`,
  howToHear: 'ليصلك هذا في قناة، اختر واحدة بالأمر `/settings log_channel`.',
};
