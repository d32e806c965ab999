import type { ArchiveTexts } from './archive-texts.ts';

export const ar: ArchiveTexts = {
  names: {
    archive: ['الأرشيف', 'أتح للجميع قراءة النشرات على الويب، حتى نشرات القنوات التي لا يراها الجميع'],
  },
  skip: 'انتقل إلى الأخبار',
  navigation: 'الأعداد',
  allEditions: (name) => `كل أعداد ${name}`,
  allDigests: (server) => `كل نشرات ${server}`,
  older: 'الأقدم',
  newer: 'الأحدث',
  feed: 'خلاصة Atom',
  none: 'لم يُنشر أي عدد بعد.',
  sources: 'المصادر',
  sourceNumber: (number, publisher) => `المصدر ${number}: ${publisher}`,
  evidence: 'ما تستند إليه كل جملة',
  closed: 'الأرشيف: مغلق',
  opened: (url) => `الأرشيف: مفتوح للجميع على ${url}`,
  unavailable: 'لم يُعِدّ القائم على هذا البوت أرشيفًا، فلا شيء يُقرأ هناك بعد.',
};
