import { plural } from '../plural.ts';
import type { NoticesTexts } from './notices-texts.ts';

export const ja: NoticesTexts = {
  paused: (name, channel, why) => `⏸ ${channel} に投稿できないため、**${name}** を一時停止しました。${why}`,
  goesOn: '直れば自動的に再開します。ボットがときどき確認します。',
  resumeIt: '外からは原因が見えません。確認してから `/subscription resume` で再開してください。',
  resumed: (name, channel, at) =>
    `▶ **${name}** は ${channel} にまた投稿できるようになり、再開します。次回は ${at} です。`,
  unpublished: (count, most, at) =>
    `📣 ${plural('ja', { other: '#件のメッセージ' })(count)}がチャンネルのフォロワーへの公開を待っています。Discord が通すのは 1 時間に約 ${most} 件です。次は ${at} です。`,
};
