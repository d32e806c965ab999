import type { WhyTexts } from './why-texts.ts';

export const ja: WhyTexts = {
  names: {
    explain: ['説明', 'ある号がそうなった理由。何が入り、何がなぜ外れたか'],
    edition: ['号', '対象の号。新しいものから候補が出ます'],
    stories: ['ニュース', '最近のダイジェストのニュース'],
    why: ['理由', 'ニュースがその位置になった理由'],
  },
  states: {
    planned: '… 予定',
    composing: '… 作成中',
    awaiting: '✋ モデレーター待ち',
    ready: '… 送信準備完了',
    sending: '… 送信中',
    sent: '✅ 送信済み',
    skipped: '⏭ 見送り',
    failed: '🔴 失敗',
  },
  score: (score) => `スコア：100 点中 ${score} 点`,
  gave: (points, most, part, why) => `${part}：${most} 点中 ${points} 点（${why}）`,
  parts: { breadth: '報道の広がり', recency: '新しさ', topic: 'トピック', source: '情報源' },
  fresh: '新しい',
  hoursOld: '数時間前',
  onTopic: '指定トピックに合う',
  offTopic: 'トピックの指定がないか、合わない',
  plainSources: '通常の重みの情報源',
  raisedSources: 'ここで重視される情報源',
  loweredSources: 'ここで軽視される情報源',
  newHere: 'このチャンネルでは初めて',
  readBefore: '既読のため加点なし',
  anUpdate: (share) => `続報：100 のうち ${share} を加算`,
};
