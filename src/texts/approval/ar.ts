import type { ApprovalTexts } from './approval-texts.ts';

export const ar: ApprovalTexts = {
  names: {
    approval: ['الموافقة', 'يرى المشرفون كل عدد قبل نشره'],
    channel: ['القناة', 'حيث تُعرض المسودات؛ يُفضَّل ألا يراها إلا المشرفون'],
    minutes: ['الدقائق', 'يُنشر تلقائيًا بعد موعده بهذا العدد من الدقائق؛ ولا يُنشر أبدًا إن تُرك فارغًا'],
    off: ['إيقاف', 'النشر من جديد دون سؤال'],
  },
  draftFor: (place, at) => `مسودة لقناة ${place}، موعدها ${at}.`,
  byItself: (at) => `تُنشر تلقائيًا ${at}.`,
  untilNext: 'هي في انتظاركم إلى أن تحل المسودة التالية محلها.',
  released: (place) => `نُشرت: العدد في طريقه إلى ${place}.`,
  notSent: (reason) => `لم تُنشر: ${reason}`,
  page: (page, pages) => `الصفحة ${page} من ${pages}؛ القوائم أدناه تضم الأخبار كلها.`,
  editHeadline: 'تعديل عنوان…',
  moveUp: 'تقديم خبر…',
  drop: 'حذف خبر…',
  publish: 'نشر',
  discard: 'تجاهل المسودة',
  headlineTitle: 'تعديل عنوان',
  headlineLabel: 'العنوان الجديد',
  headlineChanged: 'غُيِّر العنوان، ووُسم بأنه من أحد المشرفين.',
  unchanged: 'لم يتغير شيء.',
  over: 'لم تعد هذه المسودة في الانتظار: نُشرت أو أُلغيت في الأثناء. يبيّن `/digest explain` ما آلت إليه.',
  isOn: (name, place) => `يُعرض كل عدد من **${name}** أولًا في ${place}، وينشره أحد المشرفين من هناك.`,
  isTimed: (name, place, minutes) =>
    `يُعرض كل عدد من **${name}** أولًا في ${place}، فينشره أحد المشرفين من هناك، وإلا نُشر تلقائيًا بعد موعده بعدد من الدقائق: ${minutes}.`,
  isOff: (name) => `يُنشر **${name}** دون سؤال.`,
  waits: (place) => `المسودة في الانتظار في ${place}.`,
  showAgain: 'عرض المسودة مجددًا',
  shownAgain: 'عُرضت مجددًا.',
};
