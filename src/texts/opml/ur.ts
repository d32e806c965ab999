import { plural } from '../plural.ts';
import type { OpmlTexts } from './opml-texts.ts';

export const ur: OpmlTexts = {
  exported: plural('ur', {
    one: 'اس سرور کا # ذریعہ، OPML کی شکل میں۔ اسے `/source import` بھی پڑھتا ہے اور فیڈ ریڈر بھی۔',
    other: 'اس سرور کے تمام # ذرائع، OPML کی شکل میں۔ انہیں `/source import` بھی پڑھتا ہے اور فیڈ ریڈر بھی۔',
  }),
  fresh: plural('ur', { one: '# ذریعہ نیا ہے اور فالو کیا جائے گا:', other: '# ذرائع نئے ہیں اور فالو کیے جائیں گے:' }),
  nothingFresh: 'اس فہرست میں کچھ نیا نہیں۔',
  known: plural('ur', { one: '# پہلے ہی فالو ہے۔', other: '# پہلے ہی فالو ہیں۔' }),
  noRoom: (left, most) => `نئے ذرائع میں سے ${left} کی جگہ نہیں: زیادہ سے زیادہ ${most} ذرائع ہو سکتے ہیں۔`,
  broken: plural('ur', {
    one: '# کا پتہ حاصل نہیں کیا جا سکتا:',
    other: '# کے پتے حاصل نہیں کیے جا سکتے:',
  }),
  confirm: plural('ur', { one: '# ذریعہ فالو کریں', other: '# ذرائع فالو کریں' }),
  closed: 'یہ فہرست اب کھلی نہیں۔ وہی کمانڈ دوبارہ استعمال کریں۔',
  followed: plural('ur', {
    one: 'یہ سرور اب # مزید ذریعہ فالو کرتا ہے؛ اسے ابھی پڑھا جا رہا ہے۔ `/source list` اس کا حال بتاتا ہے۔',
    other: 'یہ سرور اب # مزید ذرائع فالو کرتا ہے؛ انہیں ابھی پڑھا جا رہا ہے۔ `/source list` ان کا حال بتاتا ہے۔',
  }),
};
