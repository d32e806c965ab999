import type { ErrorTexts, LackTexts } from './error-texts.ts';

const EXAMPLES =
  '「毎日 08:00」「平日 08:00 と 18:00」「毎週月曜日 09:00」「毎月1日 09:00」のように書くか、cron の五つの欄「0 8 * * 1-5」で書いてください。';
const LACKS: LackTexts = {
  view: ['チャンネルを見る', 'ボットにチャンネルが見えません'],
  send: ['メッセージを送信', '何も投稿できません'],
  sendInThreads: ['スレッドでメッセージを送信', 'スレッドに何も投稿できません'],
  embed: ['埋め込みリンク', 'ダイジェストは文字だけになります'],
  history: ['メッセージ履歴を読む', '障害のあとにダイジェストが投稿済みかどうかを確かめられず、再投稿もしません'],
  threads: ['公開スレッドの作成', '長いダイジェストをスレッドに続けられません'],
  webhooks: ['ウェブフックの管理', 'ダイジェストはボット自身の名前と画像で投稿されます'],
  publish: ['メッセージの管理', '公開されるものはボット自身の名前と画像になります'],
  mention: [
    '@everyone、@here、全てのロールにメンション',
    '誰でもメンションできるロールではないため、名前が出るだけで通知されません',
  ],
};

export const ja: ErrorTexts = {
  commandGone: 'このコマンドは更新でなくなりました。/ を入力すると、使えるコマンドが表示されます。',
  buttonGone: 'このボタンは古いバージョンのものです。コマンドでもう一度お試しください。',
  notAllowed:
    'これには「サーバー管理」権限、または管理者がこのボットの管理役に指定したロールが必要です。このサーバーの管理者に相談してください。',
  serverOnly: 'これはサーバーの中でのみ使えます。サーバーのチャンネルでお使いください。',
  bug: (id) =>
    `こちらで問題が起きました。それでも処理されているかを確かめるか、1 分後にもう一度お試しください。続く場合は、ボットの運営者にこの id を伝えてください: ${id}`,

  lack: LACKS,
  lacks: (channel, lacking) =>
    `${channel} でボットに足りない権限: ${lacking.map((key) => `**${LACKS[key][0]}**（ないと${LACKS[key][1]}）`).join('、')}。チャンネルの設定 → 権限 → ボットのロールで許可してください。`,
  timedOut: (until) =>
    `モデレーターがこのサーバーでボットを <t:${until}:f> までタイムアウトにしています。解除するには、ボットを右クリック → **タイムアウトを解除**。`,
  threadLocked: (channel) =>
    `スレッド ${channel} はロックされていて、ボットにはそこの **スレッドの管理** 権限がありません。ロックを外すか、\`/subscription edit\` で別のチャンネルを選んでください。`,
  tagNeeded: (channel) =>
    `フォーラム ${channel} はタグのない投稿を受け付けません。\`/subscription look\` でタグを選ぶか、フォーラムの設定でタグなしの投稿を許可してください。`,
  threadsFull: (channel, most) =>
    `${channel} に新しい投稿を作れません。サーバーのアクティブなスレッドと投稿が、Discord の上限の ${most} 件に達しています。古いものを閉じるかアーカイブしてください。`,
  channelGone: (channel) =>
    `チャンネル ${channel} がなくなったか、ボットにそこの **チャンネルを見る** 権限がありません。\`/subscription edit\` で別のチャンネルを選ぶか、チャンネルの権限で許可してください。`,

  tooManyPhrases: (most, given) => `フィルターに入れられる語句は ${most} 個までです（今回は ${given} 個）。`,
  phraseTooLong: (start, most) => `「${start}」は長すぎます。語句は ${most} 文字までです。`,
  phraseEmpty: (phrase) => `「${phrase}」には文字も数字もなく、何にも一致しません。外してください。`,

  nameTaken: (name) => `このサーバーにはすでに購読「${name}」があります。別の名前にしてください。`,
  subscriptionGone: 'その購読はもうありません。`/subscription list` でご確認ください。',
  noSuchSubscription: (typed, names) =>
    `このサーバーに購読「${typed}」はありません。あるのは ${names.map((name) => `「${name}」`).join('、')} です。入力を始めて一覧から選んでください。`,
  noSubscriptions: 'このサーバーにはまだ購読がありません。`/subscription create` で作れます。',
  tooManySubscriptions: (have, most) =>
    `このサーバーには購読が ${have} 件あり、上限は ${most} 件です。先に \`/subscription remove\` で減らしてください。`,
  notRemoved: (typed) =>
    `この 7 日間に「${typed}」という購読は削除されていません。入力を始めて一覧から選んでください。`,
  pausedByAdmin: '管理者による操作。`/subscription resume` で再開します。',
  pausedUntil: (at) => `管理者による操作。${at} に再開します。`,
  noSuchColour: (typed) =>
    `「${typed}」という色は分かりません。#2f6f8f のような六桁の十六進数か「なし」を入れてください。`,

  zoneNotFound: (typed) =>
    `「${typed}」というタイムゾーンはありません。「Tokyo」「New York」のように都市名を入力し、一覧から選んでください。`,
  zoneUnknown: (zone) =>
    `「${zone}」というタイムゾーンは分かりません。Asia/Tokyo や America/New_York のように都市で選んでください。`,
  tooOften: (words, digests, most) =>
    `「${words}」では一日に ${digests} 回の配信になります。上限は ${most} 回です。${EXAMPLES}`,
  noTime: (words) => `「${words}」には時刻がありません。${EXAMPLES}`,
  timesDiffer: `一つの予定では、どの日も同じ時刻になります。ほかの時刻には購読をもう一つ作ってください。${EXAMPLES}`,
  daysMixed: `曜日と日付は組み合わせられません。${EXAMPLES}`,
  wordUnknown: (word) => `予定の中の「${word}」が分かりません。${EXAMPLES}`,
  cronFields: (line) => `「${line}」は五つの欄の cron ではありません。${EXAMPLES}`,
  cronRange: (line) => `「${line}」の欄に、範囲の外か cron でないものがあります。${EXAMPLES}`,
  cronMonths: `予定を特定の月に限ることはできません。そこは * にしてください。${EXAMPLES}`,
  cronDays: `日付と曜日は組み合わせられません。どちらかを * にしてください。${EXAMPLES}`,

  choiceClosed: 'この選択は締め切られました。もう一度 `/source add` を使ってください。',
  noSuchSource: (name) =>
    `このサーバーは「${name}」という情報源やグループをフォローしていません。\`/source list\` を見るか、\`/source add\` でフォローしてください。`,
  tooManySources: (have, most) =>
    `このサーバーは情報源を ${have} 件フォローしていて、上限は ${most} 件です。先に \`/source remove\` で減らしてください。`,
  noLinkInMessage:
    'そのメッセージにはリンクがありません。記事のアドレスがあるメッセージで使うか、`/article add` に本文を入れてください。',
  uploadUnreadable: 'ファイルを Discord から読み取れませんでした。もう一度アップロードしてください。',
  noConfiguration: (at) =>
    `これは \`/configuration export\` のファイルではないか、書き換えられています。${at} が正しくありません。もう一度書き出してください。`,
  configurationTooLarge: (kibibytes) =>
    `ファイルが ${kibibytes} KiB を超えています。構成ファイルがこれを超えることはありません。\`/configuration export\` のファイルを指定してください。`,
  configurationNewer:
    'これは、より新しいバージョンのこのボットのファイルです。運営者に更新を頼んでから、もう一度取り込んでください。',

  setupClosed: 'この設定は締め切られました。`/setup` でやり直してください。フォローした情報源は残っています。',
  nothingToPreview:
    'これらの情報源には一日のあいだ新しい記事がありません。もっと選ぶか、「完了」を押してお待ちください。',
  noSuchEdition: 'このサーバーにそのような配信はありません。入力を始めて一覧から選んでください。',
  nothingToResend:
    '再送するものはありません。この配信のメッセージはすべて所在が分かっています。`/digest explain` をご覧ください。',
  digestTooOld: 'このダイジェストは古すぎて開けません。リンクはまだ使えます。`/digest now` で新しく作れます。',
  storyGone: 'このニュースはもうそのダイジェストにありません。メッセージを開き直すか、`/digest now` をお使いください。',
  noSuchStory: 'このサーバーの最近のダイジェストに、その名前のニュースはありません。見出しを入力して選んでください。',

  unreachable:
    'アドレスを読み取れませんでした。公開のインターネットにないか、応答がないか、時間がかかりすぎました。ブラウザーで開けるか確かめてから、もう一度お試しください。',
  redirects: (most) => `このアドレスは ${most} 回を超えて転送されます。`,
  compression: '応答が、求めていない方式で圧縮されています。',
  tooLarge: (mebibytes) => `応答が ${mebibytes} MiB を超えています。`,
  status: (status) =>
    ({
      206: 'フィードの一部しか送られてきませんでした。',
      304: '尋ねていないのに「変更なし」と答えました。',
      401: 'パスワードを求められました (401)。誰でも読めるフィードをお使いください。',
      402: '支払いを求められました (402)。',
      403: 'このボットには読ませてくれません (403)。',
      404: 'このアドレスにはもう何もありません (404)。フィードの新しいアドレスを探してください。',
      410: '発行元が完全に取り下げました (410)。新しいアドレスを探すか、フォローをやめてください。',
      429: '読む回数を減らすよう求められ (429)、間隔を空けて読んでいます。',
    })[status] ??
    (status >= 500
      ? `相手のサーバーに問題があります (${status})。自動でもう一度試します。`
      : `内容の代わりにステータス ${status} が返ってきました。`),
  notAFeed:
    'これはフィードではないか、壊れすぎていて読めません。ウェブページなら、サイトのアドレスを入れるとフィードを探します。',
  noFeed:
    'そこにフィードは見つかりませんでした。サイトで RSS や Atom というリンクを探してそのアドレスを入れるか、ページそのものを情報源に加えてください。',
  noAddress: 'これはウェブのアドレスではありません。https://example.org/news のように入れてください。',
  noOpml: 'これは OPML ファイルではないか、中身が空です。ほかのリーダーからもう一度書き出してください。',
  pageClosed: 'ページがないか、サイトがこのボットに読ませてくれません。代わりに本文を貼り付けてください。',
  noPage: 'このアドレスは文章のページではなくファイルです。代わりに本文を貼り付けてください。',
  pageTooLarge: 'このページは大きすぎて安全に読めません。代わりに必要な本文を貼り付けてください。',
  pageTangled: 'このページは読めませんでした。大きすぎるか、作りが入り組みすぎています。',
  pageSlow: (url) => `ページ ${url} は読むのに時間がかかりすぎました。代わりに本文を貼り付けてください。`,
  pageEmpty: (url) => `${url} には読める文章がありません。ブラウザーで開き、本文を貼り付けてください。`,
  wall: 'ページはこのボットに記事の代わりに壁を見せています。`/article add` をアドレスなしで使い、本文を貼り付けてください。',
  noLinks: 'このページに記事の一覧は見つかりませんでした。`h2 a` のような CSS セレクターでリンクを指定してください。',
  noSuchLinks: 'セレクターに合うものがこのページにありません。`h2 a` のように、見出しに共通するものを探してください。',
  noSelector: 'これは CSS セレクターではありません。たとえば `h2 a` と書きます。',
  pasteTooShort: (characters, words, least) =>
    `まだ記事とは言えません。${characters} 文字のうち記事の語は ${words} 語で、${least} 語が必要です。見出しと本文全体を貼り付けるか、.txt ファイルで添付してください。アドレスしかない場合は、それを入れてください。`,
  pasteCut: (had, kept) => `本文は ${had} 文字あります。最初の ${kept} 文字だけを残し、残りは省きました。`,

  triedInVain: (tries) =>
    `${tries} 回試しても作成できませんでした。原因はログにあります。ニュースは次の配信に入ります。`,
  subscriptionRemoved: '購読が削除されました。',
  wasDown: 'その時刻にボットが動いていませんでした。ニュースはあとのダイジェストに入りました。',
  memberLeft: 'その人はもうサーバーにいません。',
  draftOvertaken: '次の号の時刻までに、誰も下書きを公開しませんでした。',
  draftDiscarded: 'モデレーターが下書きを破棄しました。',
  quiet: (stories, least, wait) =>
    `前回の配信以降、${stories === 0 ? '新しいニュースはありません' : `新しいニュースは ${stories} 件だけで、${least} 件以上が必要です`}。${wait ? '次の配信まで待ちます。' : ''}`,

  discordWaits: 'Discord に待つよう求められました（レート制限）。',
  discordToken: 'Discord がボットのトークンを受け付けません (401)。',
  discordRefused: (why) => `Discord に拒否されました: ${why}`,
  discordUnreachable: 'Discord につながりませんでした。',
  discordStatus: (status) => `Discord が ${status} を返しました。`,
  discordSilent: 'Discord から応答がありませんでした。',
  webhookGone: 'ウェブフックがなくなったため、新しく作成します。',
  messageDeleted: 'メッセージは削除されました。',
  historyClosed: 'ボットがチャンネルの履歴を読めないため、ダイジェストがそこにあるか分かりません。',
  historyTooLong: 'その後の投稿が多すぎて、すべては確認できませんでした。ダイジェストは見つかっていません。',
};
