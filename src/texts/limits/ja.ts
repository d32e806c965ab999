import type { LimitsTexts } from './limits-texts.ts';

export const ja: LimitsTexts = {
  tooOften: (times, span, at) => `${span}のうちに ${times} 回行いました。これが上限です。${at} にまた使えます。`,
  tooOftenHere: (times, span, at) =>
    `このサーバーでは${span}のうちに ${times} 回行われました。全員合わせた上限です。${at} にまた使えます。`,
  used: (subscriptions, sources, people, suggestions) =>
    `購読 ${subscriptions}、情報源 ${sources}、DM での配信 ${people}、提案 ${suggestions}`,
  heading: '使用数と上限',
  rule: (what, own, all, span) => `${what}: ${span}に一人 ${own} 回、サーバー全体で ${all} 回`,
};
