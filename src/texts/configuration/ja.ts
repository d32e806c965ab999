import type { ConfigurationTexts } from './configuration-texts.ts';

export const ja: ConfigurationTexts = {
  names: {
    configuration: ['構成', 'このサーバーの設定、情報源、購読をファイルで書き出し、取り込みます'],
    export: ['書き出し', '設定、情報源、購読を一つのファイルに書き出します'],
    import: ['取り込み', 'ファイルがここで何をするかを確かめてから実行します'],
    file: ['ファイル', 'ここ、または別のサーバーで書き出したファイル'],
  },
  exported: (subscriptions, sources) =>
    `このサーバーの設定です。購読: ${subscriptions} 件、情報源: ${sources} 件。\`/configuration import\` で、ここや別のサーバーに取り込めます。別のサーバーでは同じ名前のチャンネルとロールが使われます。個人の ID は含まれません。`,
  wouldDo: '**このファイルがここで行うこと**',
  nothing: 'することはありません。このファイルのうち実現できるものは、すでにそのとおりです。',
  confirm: '実行する',
  closed: 'この取り込みは期限切れです。もう一度 `/configuration import` を使ってください。',
  done: '**完了しました。** ファイルにないものは、そのまま残っています。',
  sources: '情報源',
  subscriptions: '購読',
  toAdd: (count, names) => `追加 ${count} 件（${names}）`,
  toChange: (count, names) => `変更 ${count} 件（${names}）`,
  same: (count) => `変更なし ${count} 件`,
  archiveOpen: 'アーカイブ：誰でも閲覧できます',
  archiveClosed: 'アーカイブ：非公開',

  noChannel: (subscription, channel) =>
    `**${subscription}** は作れません。配信できるチャンネル #${channel} がここに一つだけある状態ではありません。`,
  noDraftChannel: (subscription, channel) =>
    `**${subscription}** は作れません。下書き用のチャンネル #${channel} がここに一つだけある状態ではありません。`,
  noSources: (subscription) => `**${subscription}** は作れません。その情報源をここではどれもフォローしていません。`,
  noRole: (subscription, role) =>
    `**${subscription}** はメンションなしになります。ロール @${role} がここに一つだけある状態ではありません。`,
  notOffered: (subscription, role) =>
    `**${subscription}** は @${role} をメンションしますが、メンバーには公開しません。独自の権限があるか、あなたかボットが付与できないためです。`,
  noTag: (subscription, tag) =>
    `**${subscription}** はタグなしになります。フォーラムに ${tag} というタグがありません。`,
  noLogChannel: (channel) =>
    `ログチャンネルは変わりません。チャンネル #${channel} がここに一つだけある状態ではありません。`,
  noManagerRole: (role) => `管理ロールは変わりません。ロール @${role} がここに一つだけある状態ではありません。`,
  refused: (address) => `このアドレスは取得しません: ${address}`,
  noRoomForSources: (count, most) => `入らない新しい情報源: ${count} 件。上限は ${most} 件です。`,
  noRoomForSubscriptions: (count, most) => `入らない新しい購読: ${count} 件。上限は ${most} 件です。`,
};
