import { plural } from '../plural.ts';
import type { SubscriptionTexts } from './subscription-texts.ts';

export const ja: SubscriptionTexts = {
  names: {
    subscription: ['購読', 'どのチャンネルに、いつ、どんなダイジェストを配信するか'],
    create: ['作成', 'チャンネルに予定どおりダイジェストを配信します'],
    list: ['一覧', 'このサーバーのすべての購読と次回の配信'],
    edit: ['編集', '一部の設定だけを変更します'],
    clone: ['複製', '同じものをもう一つ作り、そこから変更します'],
    try: ['試す', '最新の記事のうち、フィルターを通るものを確かめます'],
    pause: ['一時停止', 'しばらく配信を止めます'],
    resume: ['再開', '次回から配信を再開します'],
    remove: ['削除', '配信をやめます。7 日以内なら元に戻せます'],
    restore: ['復元', 'この 7 日間に削除した購読を元に戻します'],
    which: ['購読', 'どの購読か。名前を入力してください'],
    name: ['名前', '購読の名前。例: 朝のニュース'],
    channel: ['チャンネル', '配信先。省略するとこのチャンネル'],
    schedule: ['予定', '「毎日 08:00」「平日 08:00 と 18:00」「毎週月曜日 09:00」、または cron'],
    timeZone: ['タイムゾーン', 'どこの時刻か。都市名を英語で入力してください'],
    sources: ['情報源', '情報源やグループの名前。コンマで区切ります。「すべて」はフォロー中の全部'],
    topics: ['キーワード', 'この語句のどれかを含むニュースだけ。コンマで区切ります。「なし」で解除'],
    exclude: ['除外', 'この語句を含むニュースを外します。コンマで区切ります。「なし」で解除'],
    stories: ['件数', 'ニュースの最大件数'],
    length: ['長さ', 'ニュース一件あたりの長さ'],
    quietDay: ['少ない日', 'ニュースが少なすぎるときの扱い'],
    minStories: ['最少件数', 'これより少ないと少なすぎるとみなします。省略時は 1'],
    minPublishers: ['最少媒体数', 'この数以上の媒体が伝えるニュースだけ。省略時は 1'],
    language: ['言語', 'ダイジェスト自体の言葉の言語'],
    days: ['日数', '止める日数。省略すると再開するまで'],
    removed: ['削除済み', 'どの購読か。名前を入力してください'],
  },
  lengthChoices: {
    headlines: '見出しのみ',
    brief: '短め: 一、二文',
    standard: '標準: 短い段落',
    deep: '詳しく: 長い段落',
  },
  lengths: { headlines: '見出しのみ', brief: '短め', standard: '標準', deep: '詳しく' },
  quietDays: {
    skip: '何も投稿しない',
    line: 'そのことを一行で投稿する',
    carry: '次のダイジェストに回す',
  },
  usualName: 'ダイジェスト',

  pausedChoice: (name) => `${name}（一時停止中）`,
  removedChoice: (name, at) => `${name} · 削除 ${at}`,

  upTo: plural('ja', { other: '最大 # 件' }),
  allSources: 'すべての情報源',
  sources: plural('ja', { other: '情報源 # 件' }),
  described: (name, channel, stories, length, sources) =>
    `**${name}** → ${channel} · ${stories}、${length} · ${sources}`,
  pausedLine: (words) => `⏸ 一時停止中: ${words}`,
  only: (words) => `この語句のみ: ${words}`,
  without: (words) => `除外: ${words}`,

  created: (name, channel, runs) => `**${name}** を ${channel} に配信します: ${runs}`,
  afterwards: '今すぐ見るには `/digest preview`、変更するには `/subscription edit` を使ってください。',
  changed: '変更しました。',
  unchanged: '何も変更されませんでした。変更する項目を選んでください。',
  cloned: '複製しました。',
  pausedUntil: (name, at) =>
    `⏸ **${name}** を ${at} まで一時停止しました。その間のニュースは、再開後の最初のダイジェストに続きから載ります。`,
  paused: (name) =>
    `⏸ **${name}** を \`/subscription resume\` まで一時停止しました。その間のニュースは、再開後の最初のダイジェストに続きから載ります。`,
  resumed: (name, runs) => `▶ **${name}** の配信を再開します: ${runs}`,
  removed: (name, channel) =>
    `**${name}** を削除しました。${channel} にはもう投稿されません。7 日以内なら \`/subscription restore\` で元に戻せます。`,
  restored: (name, runs) => `**${name}** を元に戻しました: ${runs}`,
  restoredPaused: (name) => `**${name}** を一時停止のまま元に戻しました。\`/subscription resume\` で再開できます。`,

  nothingToTry: '試せる記事がまだありません。',
  matchesNone: (of) => `直近 ${of} 件の記事に一致するものはありません。`,
  matches: (passed, of, titles) => `直近 ${of} 件の記事のうち ${passed} 件が一致します: ${titles}`,
  quoted: (title) => `「${title}」`,
};
