import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const ja: NoticesTexts = {
  paused: (name, channel, why) => `⏸ ${channel} に投稿できないため、**${name}** を一時停止しました。${why}`,
  stopped: (name, why) =>
    `⏸ **${name}** を一時停止しました。${why} その後 \`/subscription resume\` で再開してください。`,
  goesOn: '直れば自動的に再開します。ボットがときどき確認します。',
  resumeIt: '外からは原因が見えません。確認してから `/subscription resume` で再開してください。',
  resumed: (name, channel, at) =>
    `▶ **${name}** は ${channel} にまた投稿できるようになり、再開します。次回は ${at} です。`,
  unpublished: (count, most, at) =>
    `📣 ${plural('ja', { other: '#件のメッセージ' })(count)}がチャンネルのフォロワーへの公開を待っています。Discord が通すのは 1 時間に約 ${most} 件です。次は ${at} です。`,
  failing: (source, since, reason) =>
    `⚠️ **${source}** を ${since} から読み取れていません。${reason} ボットは再試行を続けます。\`/source list\` で状況を確認できます。`,
  gone: (source, reason) => `⏸ **${source}** の読み取りを終了しました。${reason}`,
  readAgain: (source) => `✅ **${source}** を再び読み取れるようになりました。`,
  notWhole: (name, at, channel, why) =>
    `⚠ ${at} の **${name}** は ${channel} に届かなかったか、一部しか届きませんでした。${why}`,
  unsure: (name, at, channel, why) =>
    `⚠ ${at} の **${name}** が ${channel} に（全部または一部）あるかどうか分かりません。${why} 確認して、どちらかを選んでください。`,
  missed: (name, at, why) => `⚠ ${at} の **${name}** は送られませんでした。${why}`,
  howToHear: 'チャンネルで受け取るには `/settings log_channel` で選んでください。',
};
