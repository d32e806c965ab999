import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const ja: UsageTexts = {
  names: {
    usage: ['利用量', '要約を書くモデルの本日の費用'],
  },
  free: 'ここでは要約に費用はかかりません。モデルが設定されていないため、要約は情報源の文をそのまま引用したものです。',
  spent: (spent, budget, until) => `本日の予算 ${budget} のうち **${spent}** を使用しました（${until} まで）。`,
  calls: plural('ja', { other: '呼び出し # 回' }),
  tokens: (calls, read, written) => `${calls}、読み取り ${read} トークン、書き出し ${written} トークン。`,
  paidOnce:
    '一つのニュースの費用は一度だけ、それを最初に配信したサーバーが負担します。一日の予算を使い切ると、要約は情報源の文そのままになります。',
};
