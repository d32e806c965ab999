import { plural } from '../plural.ts';
import type { IndexPageTexts } from './index-page-texts.ts';

export const ja: IndexPageTexts = {
  names: {
    selector: ['セレクター', 'ページ自体をフォロー：見出しリンクの CSS セレクター（例：h2 a）'],
  },
  offer: (page) =>
    `フィードは見つかりませんでしたが、ページ ${page} 自体をフォローできます。リンク先を記事として読み、新しいリンクも現れしだい読みます。`,
  offerBySelector: (page) =>
    `ページ ${page} は、指定されたリンクによってフォローできます。リンク先を記事として読み、新しいリンクも現れしだい読みます。`,
  links: plural('ja', { other: '現在取り込まれるリンクは次の # 件です：' }),
  unlike: '見出しと違いますか？ オプション `セレクター` に `h2 a` などを指定して、もう一度お試しください。',
  confirm: 'このページをフォロー',
  notFollowed: 'まだ何もフォローしていません。フォローするには `/source add` を使います。',
  followed: (page) =>
    `このサーバーはページ ${page} をフォローしました。最新のリンクを今読んでいます。\n記事は次回のダイジェストに載ります。\`/digest now\` ならすぐに見られます。`,
  already: (page) => `このサーバーはすでにページ ${page} をフォローしています。変更はありません。`,
  closed: 'この確認は期限切れです。もう一度 `/source add` を使ってください。',
  neither:
    'フィードも記事の一覧も見つかりませんでした。サイトで RSS や Atom というリンクを探してそのアドレスを入力するか、ニュースの一覧ページを、`h2 a` などのオプション `セレクター` と一緒に指定してください。',
  kind: 'ページ',
};
