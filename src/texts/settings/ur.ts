import type { SettingsTexts } from './settings-texts.ts';

export const ur: SettingsTexts = {
  names: {
    settings: ['ترتیبات', 'اس سرور کا ٹائم زون، زبان، لاگ چینل اور نگران رول'],
    timeZone: ['ٹائم_زون', 'نئی سبسکرپشنز کے لیے؛ کوئی شہر لکھنا شروع کریں'],
    language: ['زبان', 'ڈائجسٹ کے اپنے الفاظ کی'],
    logChannel: ['لاگ_چینل', 'جہاں اطلاعات اور مسائل بتائے جائیں'],
    managerRole: ['نگران_رول', 'سرور کے نظم کی اجازت کے بغیر بوٹ کا نگران؛ کسی کو نہیں تو everyone رول چنیں'],
  },
  heading: '**اس سرور کی ترتیبات**',
  changed: '**بدل دیا گیا۔** اس سرور کی ترتیبات اب یہ ہیں:',
  timeZone: (zone) => `ٹائم زون: ${zone}`,
  language: (language) => `زبان: ${language}`,
  logChannel: (channel) => `لاگ چینل: ${channel}`,
  managerRole: (role) => `نگران رول: ${role}`,
  noLogChannel: 'لاگ چینل: کوئی نہیں',
  noManagerRole: 'نگران رول: کوئی نہیں، صرف وہ جن کے پاس سرور کے نظم کی اجازت ہے',
  hiddenFromRole: 'جب تک آپ سرور سیٹنگز ← انٹیگریشنز میں اجازت نہ دیں، Discord اس رول سے کمانڈز چھپاتا ہے۔',
  onlyForNew: 'جو پہلے سے چل رہا ہے اس کا ٹائم زون اور زبان وہی رہتے ہیں؛ انہیں `/subscription edit` بدلتا ہے۔',
};
