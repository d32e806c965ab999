import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const ja: AnswersTexts = {
  names: {
    digest: ['ダイジェスト', 'ニュースをダイジェストで読む'],
    now: ['今すぐ', '直近のニュース。共有しない限り、あなただけに表示します'],
    topic: ['キーワード', 'この言葉を含むニュースだけ'],
    hours: ['時間', '何時間前まで。省略すると 24'],
    share: ['共有', 'このチャンネルの全員に表示する'],
    preview: ['プレビュー', '今が配信時刻だとしたら、購読が何を配信するか'],
  },
  newsNow: '今のニュース',
  newsAbout: (topic) => `${topic} のニュース`,
  noSources: 'このサーバーはまだ情報源をフォローしていません。管理役が `/source add` で追加できます。',
  sources: plural('ja', { other: '情報源 # 件' }),
  nothing: (span, sources) => `何も見つかりませんでした（${span}、${sources}）。時間を広げてお試しください。`,
  nothingAbout: (topic, span, sources) =>
    `「${topic}」については何も見つかりませんでした（${span}、${sources}）。時間を広げるか、別の言葉をお試しください。`,
  nothingToPost: (name) => `**${name}** には、今お伝えする新しいニュースがありません。`,
  leftOut: plural('ja', {
    other: '外したニュースは # 件です。ここではすでに配信済みか、フィルターで除外されています。',
  }),
  sendAgain: 'チャンネルにない: 再送する',
  sendingAgain: '再送しています。',
  isThere: 'チャンネルにある',
  takenAsSent: '投稿済みとしました。残りを今送ります。',
  quoted: (whose, words) => `${whose}：「${words}」`,
  sameText: '同じ本文',
  reportTitle: 'ニュースを報告',
  whichStory: 'どのニュースですか？',
  whatIsWrong: '何が間違っていますか？',
  reported: (user, digest, words) => `⚑ ${user} が「${digest}」のニュースを報告しました：${words}`,
  thanks: 'ありがとうございます。このサーバーの管理役がログで確認できます。',
};
