import type { ConfigurationTexts } from './configuration-texts.ts';

export const ar: ConfigurationTexts = {
  names: {
    configuration: ['تهيئة', 'كل إعدادات هذا الخادم ومصادره واشتراكاته في ملف، تصديرًا واستيرادًا'],
    export: ['تصدير', 'الإعدادات والمصادر والاشتراكات في ملف'],
    import: ['استيراد', 'رؤية ما يفعله ملف كهذا هنا، ثم فعله'],
    file: ['ملف', 'ملف صُدّر هنا أو في خادم آخر'],
  },
  exported: (subscriptions, sources) =>
    `إعدادات هذا الخادم؛ الاشتراكات: ${subscriptions}، والمصادر: ${sources}. يقرأ \`/configuration import\` الملف هنا أو في خادم آخر، حيث تؤخذ القنوات والرتب ذات الأسماء نفسها. ليس فيه معرّف أي شخص.`,
  wouldDo: '**ما يفعله هذا الملف هنا**',
  nothing: 'لا شيء يُفعل: كل ما يمكن من هذا الملف قائم من قبل.',
  confirm: 'نفّذ',
  closed: 'لم يعد هذا الاستيراد مفتوحًا. استخدم `/configuration import` مرة أخرى.',
  done: '**تم.** وما هو هنا وليس في الملف يبقى كما هو.',
  sources: 'المصادر',
  subscriptions: 'الاشتراكات',
  toAdd: (count, names) => `جديد: ${count} (${names})`,
  toChange: (count, names) => `يتغير: ${count} (${names})`,
  same: (count) => `كما هو: ${count}`,
  archiveOpen: 'الأرشيف: مفتوح للجميع',
  archiveClosed: 'الأرشيف: مغلق',

  noChannel: (subscription, channel) => `لا يمكن **${subscription}**: ليس هنا قناة واحدة باسم ${channel} تصلح لنشرة.`,
  noDraftChannel: (subscription, channel) =>
    `لا يمكن **${subscription}**: ليس هنا قناة واحدة باسم ${channel} لمسوداته.`,
  noSources: (subscription) => `لا يمكن **${subscription}**: لا يُتابَع هنا أي من مصادره.`,
  noRole: (subscription, role) => `يأتي **${subscription}** بلا إشارة: ليس هنا رتبة واحدة باسم ${role}.`,
  notOffered: (subscription, role) =>
    `يشير **${subscription}** إلى ${role} دون إتاحتها للأعضاء: لها صلاحيات خاصة بها، أو لا تستطيع أنت أو البوت منحها.`,
  noTag: (subscription, tag) => `يأتي **${subscription}** بلا وسم: ليس في منتداه وسم باسم ${tag}.`,
  noLogChannel: (channel) => `تبقى قناة السجل كما هي: ليس هنا قناة واحدة باسم ${channel}.`,
  noManagerRole: (role) => `تبقى رتبة الإدارة كما هي: ليس هنا رتبة واحدة باسم ${role}.`,
  refused: (address) => `لا يُجلب هذا العنوان: ${address}`,
  noRoomForSources: (count, most) => `مصادر جديدة لا متسع لها: ${count}. الحد الأقصى ${most}.`,
  noRoomForSubscriptions: (count, most) => `اشتراكات جديدة لا متسع لها: ${count}. الحد الأقصى ${most}.`,
};
