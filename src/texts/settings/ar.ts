import type { SettingsTexts } from './settings-texts.ts';

export const ar: SettingsTexts = {
  names: {
    settings: ['إعدادات', 'المنطقة الزمنية واللغة وقناة السجل ورتبة الإدارة في هذا الخادم'],
    timeZone: ['المنطقة_الزمنية', 'للاشتراكات الجديدة؛ ابدأ بكتابة مدينة'],
    language: ['اللغة', 'لغة كلام النشرات نفسها'],
    logChannel: ['قناة_السجل', 'حيث تُذكر البلاغات والأعطال'],
    managerRole: ['رتبة_الإدارة', 'تدير هذا البوت دون صلاحية إدارة الخادم؛ اختر رتبة everyone لئلا يكون لأحد'],
  },
  heading: '**إعدادات هذا الخادم**',
  changed: '**تم التغيير.** إعدادات هذا الخادم الآن:',
  timeZone: (zone) => `المنطقة الزمنية: ${zone}`,
  language: (language) => `اللغة: ${language}`,
  logChannel: (channel) => `قناة السجل: ${channel}`,
  managerRole: (role) => `رتبة الإدارة: ${role}`,
  noLogChannel: 'قناة السجل: لا توجد',
  noManagerRole: 'رتبة الإدارة: لا توجد، بل من لهم صلاحية إدارة الخادم وحدهم',
  hiddenFromRole: 'يخفي Discord الأوامر عن تلك الرتبة حتى تسمح لها بها من إعدادات الخادم ← التكاملات.',
  onlyForNew: 'ما يعمل من قبل يحتفظ بمنطقته الزمنية ولغته؛ ويغيّرهما `/subscription edit`.',
};
