import { plural } from '../plural.ts';
import type { PrivacyTexts } from './privacy-texts.ts';

export const ja: PrivacyTexts = {
  names: {
    privacy: ['プライバシー', 'あなたについて保存されているもの。持ち出しも消去もできます'],
    show: ['表示', 'あなたについて保存されているもの'],
    export: ['書き出し', 'そのすべてを一つのファイルで'],
    delete: ['消去', 'あなたの情報を消去します'],
  },
  kept: 'このボットはメッセージを読まず、名前も保存しません。あなたの Discord ID が添えられているのは次のとおりです',
  changes: plural('ja', { other: 'コマンドによる変更と報告: # 件' }),
  articles: plural('ja', { other: '追加した記事: # 件' }),
  sources: plural('ja', { other: 'サーバーのためにフォローした情報源: # 件' }),
  digests: plural('ja', { other: 'ダイレクトメッセージで受け取る配信: # 件' }),
  suggestions: plural('ja', { other: '提案して判断を待っている情報源: # 件' }),
  ways: '`/privacy export` ですべてを受け取れます。`/privacy delete` で消去できます。',
  exported: 'すべてのサーバーについて、あなたに関して保存されているのはこれで全部です。',
  ask: 'ここに保存されたすべてのものから、全サーバーであなたの Discord ID を取り除きます。報告と提案は削除され、ダイレクトメッセージの配信は終わります。サーバーのために追加した記事と情報源は ID なしで残ります。元には戻せません。',
  forget: '私の情報を消去',
  forgotten: '消去しました。ここに保存されているもので、あなたを示すものはありません。',
};
