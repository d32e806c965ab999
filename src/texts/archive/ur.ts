import type { ArchiveTexts } from './archive-texts.ts';

export const ur: ArchiveTexts = {
  names: {
    archive: ['محفوظات', 'سب کو ویب پر ڈائجسٹ پڑھنے دیں، اُن چینلوں کے بھی جو سب نہیں دیکھتے'],
  },
  skip: 'خبروں پر جائیں',
  navigation: 'شمارے',
  allEditions: (name) => `${name} کے تمام شمارے`,
  allDigests: (server) => `${server} کے تمام ڈائجسٹ`,
  older: 'پرانے',
  newer: 'نئے',
  feed: 'ایٹم فیڈ',
  none: 'ابھی کوئی شمارہ شائع نہیں ہوا۔',
  sources: 'ذرائع',
  sourceNumber: (number, publisher) => `ذریعہ ${number}: ${publisher}`,
  evidence: 'ہر جملہ کس بات پر مبنی ہے',
  closed: 'محفوظات: بند',
  opened: (url) => `محفوظات: سب کے لیے ${url} پر کھلی ہیں`,
  unavailable: 'اس بوٹ کو چلانے والے نے محفوظات قائم نہیں کیں، اس لیے وہاں ابھی پڑھنے کو کچھ نہیں۔',
};
