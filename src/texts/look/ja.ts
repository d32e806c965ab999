import { plural } from '../plural.ts';
import type { LookTexts } from './look-texts.ts';

export const ja: LookTexts = {
  names: {
    look: ['見た目', 'ダイジェストの見た目：色、並び、画像、名前、タグ。何も選ばなければ今の見た目を表示'],
    accent: ['色', '縁の色（例 #2f6f8f）。「なし」で消す'],
    header: ['上の行', '先頭に置く一行。「なし」で消す'],
    footer: ['下の行', '末尾に置く一行。「なし」で消す'],
    layout: ['並び', 'ニュースの並べ方'],
    overflow: ['続き', '一つのメッセージに収まらないときの続き'],
    images: ['画像', 'ニュースに画像があれば表示する'],
    publish: ['公開', 'アナウンスチャンネルで：フォローしている人に公開する'],
    ping: ['メンション', 'メンションするロール。everyone ロールを選ぶと誰にもしない'],
    sender: ['差出人', 'ボットの代わりに使う名前。「なし」でボットの名前'],
    picture: ['アイコン', '名前に添える画像のアドレス（https）。「なし」で消す'],
    tags: ['タグ', 'フォーラムで：タグを 5 個まで、コンマ区切り。「なし」で消す'],
    form: ['形式', 'メッセージの種類'],
    previews: ['プレビュー', 'テキストのとき：リンクのプレビューを表示させる'],
  },
  choices: {
    list: '一つのリスト、重要な順',
    topics: 'トピックごと（ソースのグループ）',
    messages: '次のメッセージに続ける',
    thread: '最初のメッセージのスレッドに続ける',
    components: '画像付きのレイアウト（いちばん見やすい）',
    embeds: '埋め込み（以前からの形）',
    text: 'テキストだけ',
  },
  yes: 'はい',
  no: 'いいえ',
  labels: {
    accent: '色',
    header: '上の行',
    footer: '下の行',
    layout: '並び',
    overflow: '収まらない分',
    images: '画像',
    publish: 'フォロワーへの公開',
    ping: 'メンション',
    sender: '差出人',
    tags: 'タグ',
    form: 'メッセージの種類',
    previews: 'リンクのプレビュー',
  },
  fact: (label, value) => `${label}：${value}`,
  shown: (name) => `**${name}** の見た目です。このコマンドのオプションでそれぞれ変えられます。`,
  changed: (name) => `変更しました。**${name}** は次の見た目になります。\`/digest preview\` で確かめられます。`,
  ownName: 'ボットの名前',
  withPicture: (name, picture) => `${name}（${picture}）`,
  pictureWord: '画像',
  goneTags: (count) => plural('ja', { other: 'フォーラムにもうないタグ #個' })(count),
  previewsNeedText: 'プレビューはテキストのときだけ表示されます。メッセージの種類もテキストにしてください。',
  pictureNeedsName: '画像を付けるには名前も必要です。`差出人` も入れてください。',
  noPicture: (typed) =>
    `「${typed}」は画像として使えません。https:// で始まり、公開されたサイトで誰でも見られる PNG・JPEG・GIF・WebP のアドレスを入れてください。`,
  noName: (typed) =>
    `「${typed}」という名前は Discord で使えません。80 文字までで、「discord」や「clyde」を含まない名前にしてください。`,
  noForum: (channel) =>
    `${channel} はフォーラムではないので、タグがありません。先に \`/subscription edit\` でフォーラムを選んでください。`,
  noSuchTag: (typed, tags) =>
    `ボットが使えるタグに「${typed}」はありません。あるタグ：${tags}。入力して一覧から選んでください。`,
  tooManyTags: (most) => `投稿に付けられるタグは ${most} 個までです。減らしてください。`,
};
