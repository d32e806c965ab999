import type { ConfigurationTexts } from './configuration-texts.ts';

export const ur: ConfigurationTexts = {
  names: {
    configuration: ['ترتیب', 'اس سرور کی تمام ترتیبات، ذرائع اور سبسکرپشنز ایک فائل میں، باہر اور اندر'],
    export: ['برآمد', 'ترتیبات، ذرائع اور سبسکرپشنز ایک فائل میں'],
    import: ['درآمد', 'دیکھیں کہ ایسی فائل یہاں کیا کرے گی، اور وہ کریں'],
    file: ['فائل', 'یہاں یا کسی اور سرور میں برآمد کی گئی فائل'],
  },
  exported: (subscriptions, sources) =>
    `اس سرور کی ترتیبات؛ سبسکرپشنز: ${subscriptions}، ذرائع: ${sources}۔ \`/configuration import\` اس فائل کو یہاں یا کسی اور سرور میں پڑھتا ہے، جہاں انہی ناموں کے چینل اور رول لیے جاتے ہیں۔ اس میں کسی شخص کی شناخت نہیں۔`,
  wouldDo: '**یہ فائل یہاں کیا کرے گی**',
  nothing: 'کرنے کو کچھ نہیں: اس فائل کا جو کچھ ہو سکتا ہے پہلے سے ایسا ہی ہے۔',
  confirm: 'یہ کریں',
  closed: 'یہ درآمد اب کھلی نہیں۔ دوبارہ `/configuration import` استعمال کریں۔',
  done: '**ہو گیا۔** جو یہاں ہے اور فائل میں نہیں، وہ ویسا ہی رہتا ہے۔',
  sources: 'ذرائع',
  subscriptions: 'سبسکرپشنز',
  toAdd: (count, names) => `نئے: ${count} (${names})`,
  toChange: (count, names) => `بدلیں گے: ${count} (${names})`,
  same: (count) => `پہلے سے ایسے: ${count}`,
  archiveOpen: 'محفوظات: سب کے لیے کھلی',
  archiveClosed: 'محفوظات: بند',

  noChannel: (subscription, channel) =>
    `**${subscription}** ممکن نہیں: یہاں ${channel} نام کا ایک ہی ایسا چینل نہیں جو ڈائجسٹ لے سکے۔`,
  noDraftChannel: (subscription, channel) =>
    `**${subscription}** ممکن نہیں: یہاں مسودوں کے لیے ${channel} نام کا ایک ہی چینل نہیں۔`,
  noSources: (subscription) => `**${subscription}** ممکن نہیں: اس کا کوئی ذریعہ یہاں فالو نہیں۔`,
  noRole: (subscription, role) => `**${subscription}** پکار کے بغیر آئے گی: یہاں ${role} نام کا ایک ہی رول نہیں۔`,
  notOffered: (subscription, role) =>
    `**${subscription}** ${role} کو پکارتی ہے مگر یہ ارکان کو پیش نہیں: اس کی اپنی اجازتیں ہیں، یا آپ یا بوٹ اسے نہیں دے سکتے۔`,
  noTag: (subscription, tag) => `**${subscription}** ٹیگ کے بغیر آئے گی: اس کے فورم میں ${tag} نام کا ٹیگ نہیں۔`,
  noLogChannel: (channel) => `لاگ چینل ویسا ہی رہتا ہے: یہاں ${channel} نام کا ایک ہی چینل نہیں۔`,
  noManagerRole: (role) => `نگران رول ویسا ہی رہتا ہے: یہاں ${role} نام کا ایک ہی رول نہیں۔`,
  refused: (address) => `یہ پتا نہیں پڑھا جاتا: ${address}`,
  noRoomForSources: (count, most) => `نئے ذرائع جن کی جگہ نہیں: ${count}۔ حد ${most} ہے۔`,
  noRoomForSubscriptions: (count, most) => `نئی سبسکرپشنز جن کی جگہ نہیں: ${count}۔ حد ${most} ہے۔`,
};
