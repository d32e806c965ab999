import type { ApprovalTexts } from './approval-texts.ts';

export const ur: ApprovalTexts = {
  names: {
    approval: ['منظوری', 'ہر شمارہ شائع ہونے سے پہلے منتظمین دیکھیں'],
    channel: ['چینل', 'جہاں مسودے دکھائے جائیں؛ بہتر ہے کہ صرف منتظمین دیکھ سکیں'],
    minutes: ['منٹ', 'وقت کے اتنے منٹ بعد خود شائع ہو؛ خالی چھوڑنے پر کبھی نہیں'],
    off: ['بند', 'دوبارہ بغیر پوچھے شائع کریں'],
  },
  draftFor: (place, at) => `${place} کے لیے مسودہ، وقت ${at}۔`,
  byItself: (at) => `یہ ${at} خود شائع ہو جائے گا۔`,
  untilNext: 'یہ آپ کا منتظر ہے، جب تک اگلا مسودہ اس کی جگہ نہ لے لے۔',
  released: (place) => `شائع ہوا: شمارہ ${place} کو جا رہا ہے۔`,
  notSent: (reason) => `شائع نہیں ہوا: ${reason}`,
  page: (page, pages) => `صفحہ ${page} از ${pages}؛ نیچے کی فہرستوں میں تمام خبریں ہیں۔`,
  editHeadline: 'سرخی بدلیں…',
  moveUp: 'اوپر لے جائیں…',
  drop: 'خبر نکالیں…',
  publish: 'شائع کریں',
  discard: 'رد کریں',
  headlineTitle: 'سرخی بدلیں',
  headlineLabel: 'نئی سرخی',
  headlineChanged: 'سرخی بدل دی گئی اور اس پر منتظم کا نشان لگا دیا گیا۔',
  unchanged: 'کچھ نہیں بدلا۔',
  over: 'یہ مسودہ اب منتظر نہیں: اس دوران شائع یا رد ہو چکا ہے۔ `/digest explain` بتاتا ہے کہ اس کا کیا بنا۔',
  isOn: (name, place) => `**${name}** کا ہر شمارہ پہلے ${place} میں دکھایا جاتا ہے۔ منتظم اسے وہاں سے شائع کرتا ہے۔`,
  isTimed: (name, place, minutes) =>
    `**${name}** کا ہر شمارہ پہلے ${place} میں دکھایا جاتا ہے۔ منتظم اسے وہاں سے شائع کرتا ہے، ورنہ وقت کے ${minutes} منٹ بعد خود شائع ہو جاتا ہے۔`,
  isOff: (name) => `**${name}** بغیر پوچھے شائع ہوتا ہے۔`,
  waits: (place) => `مسودہ ${place} میں منتظر ہے۔`,
  showAgain: 'مسودہ دوبارہ دکھائیں',
  shownAgain: 'دوبارہ دکھا دیا گیا۔',
};
