import type { SuggestTexts } from './suggest-texts.ts';

export const ja: SuggestTexts = {
  names: {
    suggest: ['提案', 'このサーバーのニュースの管理役に情報源を提案します'],
  },
  noPlace:
    'ここではまだ提案の送り先がありません。ログチャンネルがないか、そこに書き込めません。管理役に `/settings` で指定してもらい、もう一度提案してください。',
  full: (most) =>
    `すでに ${most} 件の提案が判断を待っており、これが上限です。管理役にログチャンネルを確認してもらい、もう一度提案してください。`,
  followed: (feed) => `このサーバーはすでに ${feed} をフォローしており、その記事は配信に載ります。`,
  waits: (feed) => `${feed} はすでに提案され、管理役の判断を待っています。`,
  sent: (feed) =>
    `ありがとうございます。${feed} を管理役に提案しました。あなたにメッセージを送れる場合は、結果をお知らせします。`,
  asked: (user, feed) => `💡 ${user} さんからの情報源の提案: ${feed}`,
  newest: (title) => `最新: 「${title}」`,
  approve: '承認',
  decline: '却下',
  approved: (feed, manager) => `✅ ${feed} をフォローしました（承認: ${manager}）。`,
  declined: (feed, manager) => `✖ ${feed} はフォローしません（却下: ${manager}）。`,
  decided: 'この提案はすでに判断されたか、30 日より古いものです。もう一度提案できます。',
  toldApproved: (feed, server) => `あなたが提案した ${feed} を ${server} がフォローしました。ありがとうございます。`,
  toldDeclined: (feed, server) => `あなたが提案した ${feed} は ${server} の管理役に却下されました。`,
  notTold: '提案した人はダイレクトメッセージを受け取らないため、知らせていません。',
};
