import type { ServerCheckTexts } from './server-check-texts.ts';

export const ja: ServerCheckTexts = {
  noLogChannel:
    'ログチャンネルが設定されていません。情報源の障害や配信の保留はここにしか表示されず、報告は誰にも届きません。`/settings` で設定してください。',
  logChannelGone: (channel) =>
    `ログチャンネル ${channel} がなくなったか、ボットに「チャンネルを見る」権限がありません。問題も報告も誰にも届きません。\`/settings\` で別のチャンネルを選んでください。`,
  managerRoleGone:
    '管理ロールがなくなりました。「サーバー管理」権限のある人だけがボットを管理できます。`/settings` で別のロールを選んでください。',
  draftsGone: (name, channel) =>
    `**${name}** の下書きの送り先 ${channel} がなくなったか、ボットに「チャンネルを見る」権限がありません。\`/subscription approval\` で別のチャンネルを選んでください。`,
  pingGone: (name) =>
    `**${name}** が通知するロールがなくなりました。\`/subscription look\` または \`/subscription ping\` で変更してください。`,
};
