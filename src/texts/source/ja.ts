import { plural } from '../plural.ts';
import type { SourceTexts } from './source-texts.ts';

export const ja: SourceTexts = {
  names: {
    source: ['情報源', 'このサーバーのニュースの出どころ'],
    url: ['アドレス', 'サイト、フィード、チャンネル、または記事のアドレス'],
    which: ['情報源', 'どの情報源か。名前を入力してください'],
    add: ['追加', 'フィードまたはサイトのアドレスで、フィードをフォローします'],
    group: ['グループ', '「スポーツ」のように、複数の情報源をまとめる名前'],
    list: ['一覧', 'すべての情報源と、その状態や問題点'],
    test: ['テスト', 'アドレスに何があるかを、フォローせずに確かめます'],
    change: ['変更', 'グループ、重み、表示するかどうか'],
    regroup: ['グループ', '複数の情報源をまとめる名前。外すには「なし」'],
    weight: ['重み', 'どれだけ重視するか。通常は 1'],
    use: ['使い方', 'その文章を表示するかどうか'],
    pack: ['パック', '用意された情報源のパックの内容を確かめてからフォローします'],
    whichPack: ['パック', 'どのパックか。話題、言語、国名を入力してください'],
    import: ['取り込み', 'フィードリーダーの OPML ファイルの内容を確かめてからフォローします'],
    file: ['ファイル', 'OPML ファイル'],
    export: ['書き出し', 'すべての情報源を OPML ファイルに書き出します'],
    remove: ['削除', '情報源のフォローをやめます'],
  },
  uses: {
    show: '表示する',
    hide: '隠す: 記事の裏付けにだけ使い、表示しません',
    never: '一切使わない',
  },

  health: { healthy: '✅ 正常', degraded: '🟡 不安定', failing: '🔴 失敗が続いています', paused: '⏸ 停止中' },
  weight: (weight) => `重み ${weight}`,
  hidden: '非表示',
  neverUsed: '使わない',
  read: (at) => `読み取り ${at}`,
  notRead: 'まだ読んでいません',
  none: 'このサーバーはまだ情報源をフォローしていません。`/source add` で追加できます。ニュースサイトのアドレスで十分です。',

  several: plural('ja', { other: 'フィードが # 件あります。どれをフォローしますか？' }),
  choose: 'フィードを選択…',
  newest: (title) => `最新: 「${title}」`,
  entries: plural('ja', { other: '# 件の項目' }),
  followed: (source, entries) =>
    `このサーバーは ${source} をフォローしました。フィードには${entries}があり、最新のものを今読んでいます。`,
  coming: '記事は次回の配信に載ります。`/digest now` ならすぐに見られます。',
  already: (source) => `このサーバーはすでに ${source} をフォローしています。変更はありません。`,
  changed: '変更しました。',
  unchanged: '変更はありません。オプションを選んで、何を変えるかを指定してください。',
  removed: (source) => `このサーバーは ${source} のフォローをやめました。ここから読んだものは今後の配信に載りません。`,
};
