import { groupArticles } from '../stories/group-articles.ts';
import { allLines } from './json-lines.ts';
import type { Stage } from './stage.ts';

/** `{id, title, text?, url?, publisher?, publishedAt?}` → `{id, story}`; needs all lines before it answers the first. */
export const run: Stage = async ({ input, output }) => {
  await allLines(input, output, (rows) => {
    const articles = rows.map((row, position) => ({
      id: String(position).padStart(9, '0'),
      title: String(row.title ?? ''),
      text: String(row.text ?? ''),
      ...readDate(row.publishedAt),
    }));
    const storyOf = new Map(groupArticles(articles).flatMap((group) => group.map((id) => [id, group[0]!] as const)));
    return rows.map((row, position) => ({ id: row.id, story: `s${Number(storyOf.get(articles[position]!.id))}` }));
  });
  return 0;
};

function readDate(text: unknown): { publishedAtMs?: number } {
  const publishedAtMs = Date.parse(String(text ?? ''));
  return Number.isNaN(publishedAtMs) ? {} : { publishedAtMs };
}
