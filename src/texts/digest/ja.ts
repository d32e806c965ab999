import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const ja: DigestTexts = {
  label: {
    'single-source': '◇ 単独の情報源',
    unconfirmed: '⚠ 未確認',
    update: '↻ 続報',
    excerpt: '✂ 抜粋',
    opinion: '✎ 論説',
    paywalled: '🔒 有料記事',
  },
  stories: plural('ja', { other: 'ニュース # 件' }),
  readingTime: plural('ja', { other: '読了まで約 # 分' }),
  articles: plural('ja', { other: '記事 # 本' }),
  publishers: plural('ja', { other: '媒体 # 社' }),
  morePublishers: plural('ja', { other: 'ほか # 社' }),
  traced: (traced, sentences) => `${sentences} 文中 ${traced} 文が出典と一致`,
  filtered: plural('ja', { other: '除外 # 件' }),
  sourcesFailed: plural('ja', { other: '読み取れなかった情報源 # 件' }),
  verbatim: '原文どおりの抜粋',
  writtenBy: (model) => `執筆: ${model}`,
  whatIsNew: '新しい点:',
  sourcesDisagree: (what) => `情報源の食い違い（${what}）:`,
  says: (publishers, value) => `${publishers}: ${value}`,
  moreInside: '続きは「ニュースを開く…」から',
  nothingNew: '前回の配信以降、新しいニュースはありません。',
  openStory: 'ニュースを開く…',
  press: { why: '選ばれた理由', report: '報告', follow: 'トピックをフォロー', stop: '配信を停止' },
  otherTopics: 'そのほかのニュース',
};
