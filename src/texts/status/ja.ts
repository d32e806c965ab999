import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const ja: StatusTexts = {
  names: {
    status: ['状態', '次回と前回のダイジェスト、不調な情報源、不足している権限、上限'],
    help: ['ヘルプ', 'このボットができることと、使えるコマンド'],
  },
  line: (name, channel, runs) => `${channel} の **${name}**：${runs}`,
  paused: (words) => `⏸ 一時停止中：${words}`,
  last: (at, state) => `前回：${at} ${state}`,
  nothingYet: 'まだ配信なし',
  sources: '情報源',
  followed: plural('ja', { other: 'フォロー中 # 件' }),
  allHealthy: 'すべて正常',
  inTrouble: plural('ja', { other: '不調 # 件' }),
  about:
    '**Broadsheet** は、このサーバーがフォローする情報源からニュースを集め、同じ出来事の記事を一つのニュースにまとめ、すべての文に出典を示したダイジェストを配信します。',
  managed: '情報源と購読は「サーバー管理」権限を持つ人が管理します。',
};
