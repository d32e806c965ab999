import type { ArticleTexts } from './article-texts.ts';

export const ja: ArticleTexts = {
  names: {
    article: ['記事', '記事を一つずつ手で追加、または検索します'],
    add: ['追加', 'アドレス、ファイル、貼り付けた文章で、次回の配信に記事を追加します'],
    url: ['アドレス', '記事のアドレス。文章を貼り付ける場合は省略します'],
    file: ['ファイル', 'テキストファイル、または保存したページ'],
    search: ['検索', '保存された記事を検索します'],
    words: ['言葉', 'すべてを含む記事を探します'],
  },
  addToNext: '次回の配信に追加',
  pasteTitle: '記事を追加',
  pasteLabel: '本文（一行目に見出し）',
  pasteHint: '元のアドレスがあれば、単独の行に書いてください。',
  added: (title) => `${title} を追加しました。このサーバーの次回の配信に載る可能性があります。`,
  updated: (title) => `${title} はすでにあります。本文を最新にしました。`,
  known: (title) => `${title} は同じ本文ですでにあります。変更はありません。`,
  nothing: (words) => `「${words}」を含む保存済みの記事はありません。言葉を減らすか、別の言葉をお試しください。`,
};
