import type { CorrectionsTexts } from './corrections-texts.ts';

export const ja: CorrectionsTexts = {
  names: {
    correct: ['訂正', '配信済みのニュースを訂正し、メッセージに明記する'],
    withdraw: ['取り下げ', '配信済みのニュースを取り下げ、メッセージに明記する'],
    story: ['ニュース', '対象のニュース。見出しの最初を入力してください'],
    edition: ['号', '対象の号。省略すると、掲載したすべての号'],
    headline: ['見出し', '新しい見出し'],
    note: ['訂正文', '何が誤りだったか（読者向け）'],
    reason: ['理由', '取り下げの理由（読者向け）'],
  },
  correctButton: '訂正…',
  withdrawButton: '取り下げ…',
  correctTitle: 'ニュースを訂正',
  withdrawTitle: 'ニュースを取り下げ',
  headlineLabel: '見出し',
  noteLabel: '何が誤りだったか（読者向け）',
  reasonLabel: '取り下げの理由（読者向け）',
  shown: '配信済みのメッセージに反映しました。',
  waiting: '保存しました。Discord がまだ編集を受け付けていないため、再試行を続けます。',
  gone: 'メッセージは削除されているため、編集できません。内容は保存され、`/digest explain` で確認できます。',
  refused: (words) => `Discord がメッセージの編集を許可しません：${words}`,
  notPosted: 'まだメッセージは配信されていません。配信されると反映されます。',
  nothing:
    '何も変更されませんでした。別の見出しを入力するか、何が誤りだったかを書いてください。取り下げ済みのニュースは変更できません。',
  isDraft: 'この号はまだ下書きです。公開前に下書きの中で変更してください。',
  notShown: 'このサーバーの配信済みの号に、そのニュースはありません。見出しの最初を入力して選んでください。',
  otherHeadline: '見出しはモデレーターが書きました。',
  otherPlace: 'モデレーターが上に移動しました。',
};
