import type { ServerCheckTexts } from './server-check-texts.ts';

export const ur: ServerCheckTexts = {
  noLogChannel:
    'کوئی لاگ چینل مقرر نہیں: کسی ماخذ کا بند ہونا یا ڈائجسٹ کا رکنا صرف یہیں بتایا جاتا ہے، اور اطلاعات کسی تک نہیں پہنچتیں۔ `/settings` سے مقرر کریں۔',
  logChannelGone: (channel) =>
    `لاگ چینل ${channel} اب نہیں رہا، یا بوٹ کے پاس وہاں چینل دیکھنے کی اجازت نہیں: مسائل اور اطلاعات کسی تک نہیں پہنچتیں۔ \`/settings\` سے کوئی اور چنیں۔`,
  managerRoleGone:
    'نگران رول اب نہیں رہا: بوٹ کا نظم صرف وہ کر سکتے ہیں جن کے پاس سرور کے نظم کی اجازت ہے۔ `/settings` سے کوئی اور چنیں۔',
  draftsGone: (name, channel) =>
    `**${name}** کے مسودے ${channel} میں جاتے ہیں، جو اب نہیں رہا یا وہاں بوٹ کے پاس چینل دیکھنے کی اجازت نہیں۔ \`/subscription approval\` سے کوئی اور چنیں۔`,
  pingGone: (name) =>
    `**${name}** ایک ایسے رول کو اطلاع دیتی ہے جو اب نہیں رہا۔ اسے \`/subscription look\` یا \`/subscription ping\` سے بدلیں۔`,
};
