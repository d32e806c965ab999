import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const ur: ExplainTexts = {
  fetched: plural('ur', {
    one: 'فیڈز میں # اندراج نیا یا تبدیل شدہ تھا',
    other: 'فیڈز میں # اندراجات نئے یا تبدیل شدہ تھے',
  }),
  arrived: plural('ur', { one: '# مضمون نیا تھا', other: '# مضامین نئے تھے' }),
  known: plural('ur', {
    one: '# اندراج پہلے سے معلوم تھا، شاید کسی اور ذریعے سے، یا بہت پرانا',
    other: '# اندراجات پہلے سے معلوم تھے، شاید کسی اور ذریعے سے، یا بہت پرانے',
  }),
  kept: (articles, stories) => `فلٹروں سے گزرے: ${articles}، ${stories} میں۔`,
  chosen: (stories, articles, publishers) => `منتخب: ${stories}، جن میں ${articles}، ${publishers} سے۔`,
  failed: (sources) => `پڑھے نہ جا سکے: ${sources}۔`,
  unread: 'ایک شمارہ جتنا دیکھتا ہے اس سے زیادہ',
  more: plural('ur', { one: 'اور # مزید', other: 'اور # مزید' }),
  listed: 'ہر مضمون اور اس کا انجام فائل میں ہے۔',
  forgotten: plural('ur', { one: '# مضمون جو اب محفوظ نہیں', other: '# مضامین جو اب محفوظ نہیں' }),
  titled: (title) => `”${title}“`,
  kinds: { opinion: 'رائے', live: 'براہِ راست صفحہ', listicle: 'فہرست', sponsored: 'اشتہار' },
  fate: {
    shown: 'شمارے میں',
    copy: 'وہی متن جو کسی اور کا ہے، ایک بار شمار ہوتا ہے',
    'source-unused': 'ایسے ذرائع سے جو یہاں استعمال نہیں ہوتے',
    'other-topic': 'مانگے گئے موضوعات پر نہیں',
    'too-few-stories': 'اس دن شمارے کے لیے خبریں بہت کم تھیں',
    'already-read': 'یہاں پڑھی جا چکی، اور اس کے بعد کچھ اہم نیا نہیں آیا',
    'filtered-word': 'الفاظ کے فلٹروں نے روکا',
    'no-word': 'اس میں مطلوبہ الفاظ میں سے کوئی نہیں',
    'filtered-publisher': 'ایسے اداروں سے جو یہاں چھپائے گئے ہیں',
    'filtered-language': 'ایسی زبان میں جو مانگی نہیں گئی',
    'too-few-publishers': 'بہت کم اداروں نے بتایا',
    'publisher-share': 'اس کے ادارے اپنا حصہ لے چکے',
    'topic-share': 'اس کا موضوع اپنا حصہ لے چکا',
    kind: 'رائے، لائیو صفحہ، فہرست یا اشتہاری مواد',
    'no-room': 'جگہ نہ تھی؛ دوسرے اوپر رہے',
    'too-old': 'بہت پرانا',
    'no-summary': 'خلاصہ نہ بن سکا',
    dropped: 'ماڈریٹر نے مسودے سے نکالا',
  },
};
