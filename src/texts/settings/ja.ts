import type { SettingsTexts } from './settings-texts.ts';

export const ja: SettingsTexts = {
  names: {
    settings: ['設定', 'このサーバーのタイムゾーン、言語、ログチャンネル、管理役のロール'],
    timeZone: ['タイムゾーン', '新しい購読に使います。都市名を入力してください'],
    language: ['言語', '配信で使う言葉の言語'],
    logChannel: ['ログチャンネル', '報告や問題を知らせる場所'],
    managerRole: ['管理ロール', '「サーバー管理」なしでこのボットを管理できるロール。なしにするには everyone ロール'],
  },
  heading: '**このサーバーの設定**',
  changed: '**変更しました。** このサーバーの現在の設定:',
  timeZone: (zone) => `タイムゾーン: ${zone}`,
  language: (language) => `言語: ${language}`,
  logChannel: (channel) => `ログチャンネル: ${channel}`,
  managerRole: (role) => `管理ロール: ${role}`,
  noLogChannel: 'ログチャンネル: なし',
  noManagerRole: '管理ロール: なし（「サーバー管理」権限のある人のみ）',
  hiddenFromRole: 'サーバー設定 → 連携サービスで許可するまで、Discord はそのロールにコマンドを表示しません。',
  onlyForNew: 'すでに動いている購読のタイムゾーンと言語は変わりません。`/subscription edit` で変更できます。',
};
