import type { ApprovalTexts } from './approval-texts.ts';

export const ja: ApprovalTexts = {
  names: {
    approval: ['承認', '配信前にモデレーターが各号を確認できるようにする'],
    channel: ['チャンネル', '下書きを表示する場所。モデレーター専用のチャンネルを推奨'],
    minutes: ['分', '予定時刻からこの分数が過ぎると自動で公開。省略時は自動公開しない'],
    off: ['オフ', '確認なしの配信に戻す'],
  },
  draftFor: (place, at) => `${place} 向けの下書き（予定 ${at}）。`,
  byItself: (at) => `${at} に自動で公開されます。`,
  untilNext: '公開されるまで待機します。次の下書きができると置き換えられます。',
  released: (place) => `公開済み：${place} に配信されます。`,
  notSent: (reason) => `公開されませんでした：${reason}`,
  page: (page, pages) => `${page}／${pages} ページ。下のメニューにはすべてのニュースがあります。`,
  editHeadline: '見出しを編集…',
  moveUp: '上へ移動…',
  drop: 'ニュースを外す…',
  publish: '公開する',
  discard: '破棄する',
  headlineTitle: '見出しを編集',
  headlineLabel: '新しい見出し',
  headlineChanged: '見出しを変更し、モデレーターによるものと明記しました。',
  unchanged: '何も変更されませんでした。',
  over: 'この下書きはもう待機していません。すでに公開または破棄されました。経緯は `/digest explain` で確認できます。',
  isOn: (name, place) => `**${name}** の各号は、まず ${place} に表示されます。モデレーターがそこで公開します。`,
  isTimed: (name, place, minutes) =>
    `**${name}** の各号は、まず ${place} に表示されます。モデレーターがそこで公開するか、予定時刻の ${minutes} 分後に自動で公開されます。`,
  isOff: (name) => `**${name}** は確認なしで配信されます。`,
  waits: (place) => `下書きは ${place} で待機しています。`,
  showAgain: '下書きをもう一度表示',
  shownAgain: 'もう一度表示しました。',
};
