import type { ArchiveTexts } from './archive-texts.ts';

export const ja: ArchiveTexts = {
  names: {
    archive: ['アーカイブ', 'ダイジェストをウェブで誰でも読めるようにします（全員が見られないチャンネルの分も含む）'],
  },
  skip: 'ニュースへ移動',
  navigation: '各号',
  allEditions: (name) => `${name}の全号`,
  allDigests: (server) => `${server}の全ダイジェスト`,
  older: '前の号',
  newer: '次の号',
  feed: 'Atomフィード',
  none: 'まだ一号も投稿されていません。',
  sources: '出典',
  sourceNumber: (number, publisher) => `出典${number}：${publisher}`,
  evidence: '各文の根拠',
  closed: 'アーカイブ：非公開',
  opened: (url) => `アーカイブ：${url} で誰でも閲覧できます`,
  unavailable: 'このボットの運営者がアーカイブを設定していないため、まだ何も読めません。',
};
