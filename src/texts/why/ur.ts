import type { WhyTexts } from './why-texts.ts';

export const ur: WhyTexts = {
  names: {
    explain: ['وضاحت', 'شمارہ ایسا کیوں تھا: کیا آیا، کیا چھوڑا گیا اور کیوں'],
    edition: ['شمارہ', 'کون سا؛ تازہ ترین پیش کیے جاتے ہیں'],
    stories: ['خبر', 'تازہ ترین ڈائجسٹس کی خبریں'],
    why: ['کیوں', 'خبر اپنی جگہ پر کیوں تھی'],
  },
  states: {
    planned: '… طے شدہ',
    composing: '… تیار ہو رہا ہے',
    awaiting: '✋ منتظمین کا منتظر',
    ready: '… بھیجنے کے لیے تیار',
    sending: '… بھیجا جا رہا ہے',
    sent: '✅ بھیج دیا گیا',
    skipped: '⏭ چھوڑ دیا گیا',
    failed: '🔴 ناکام',
  },
  score: (score) => `اسکور: 100 میں سے ${score}`,
  gave: (points, most, part, why) => `${part} کے ${most} میں سے ${points}: ${why}`,
  parts: { breadth: 'پھیلاؤ', recency: 'تازگی', topic: 'موضوع', source: 'ذریعہ' },
  fresh: 'تازہ',
  hoursOld: 'چند گھنٹے پرانی',
  onTopic: 'مطلوبہ موضوعات پر',
  offTopic: 'کوئی موضوع مطلوب نہیں، یا اس پر نہیں',
  plainSources: 'عام وزن کے ذرائع',
  raisedSources: 'ذرائع جن کا وزن یہاں زیادہ ہے',
  loweredSources: 'ذرائع جن کا وزن یہاں کم ہے',
  newHere: 'اس چینل میں نئی',
  readBefore: 'پہلے پڑھی گئی: شمار نہیں ہوتی',
  anUpdate: (share) => `تازہ صورتِ حال: 100 میں سے ${share} شمار`,
};
