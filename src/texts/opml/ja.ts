import { plural } from '../plural.ts';
import type { OpmlTexts } from './opml-texts.ts';

export const ja: OpmlTexts = {
  exported: plural('ja', {
    other: 'このサーバーの情報源 # 件の OPML ファイルです。`/source import` でも、フィードリーダーでも読み込めます。',
  }),
  fresh: plural('ja', { other: '新しくフォローされる情報源は次の # 件です：' }),
  nothingFresh: 'この一覧に新しいものはありません。',
  known: plural('ja', { other: '# 件はすでにフォローしています。' }),
  noRoom: (left, most) => `新しいもののうち ${left} 件は入りません。情報源は ${most} 件までです。`,
  broken: plural('ja', { other: '# 件には取得できるアドレスがありません：' }),
  confirm: plural('ja', { other: '# 件をフォロー' }),
  closed: 'この一覧は期限切れです。もう一度同じコマンドを使ってください。',
  followed: plural('ja', {
    other: 'このサーバーは新たに # 件の情報源をフォローしました。今読んでいます。状態は `/source list` で見られます。',
  }),
};
