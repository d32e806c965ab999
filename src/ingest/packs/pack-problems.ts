import { checkUrl } from '../check-url.ts';
import type { StarterPack } from './starter-packs.ts';

const FEWEST = 5;
const MOST = 30;
/** Hosts that pass feeds on for others, and have stopped or may; the publisher's own address outlives them. */
const MIDDLEMEN = /(?:^|\.)(?:feedburner\.com|feedproxy\.google\.com|feedsportal\.com|feedblitz\.com|rss\.app)$/;

/** What is wrong with a pack, in words for whoever wrote it. */
export function findPackProblems({ id, name, description, language, country, feeds }: StarterPack): string[] {
  const problems: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) problems.push('the id has more than small letters, digits and hyphens');
  if (name.trim() === '' || name.length > 50) problems.push('the name is empty or longer than 50');
  if (description.trim() === '' || description.length > 100)
    problems.push('the description is empty or longer than 100');
  if (!/^[a-z]{2,3}$/.test(language)) problems.push(`"${language}" is no language code`);
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) problems.push(`"${country}" is no country code`);
  if (feeds.length < FEWEST || feeds.length > MOST)
    problems.push(`it has ${feeds.length} feeds, not ${FEWEST} to ${MOST}`);
  const seen = new Set<string>();
  for (const { title, url } of feeds) {
    if (title.trim() === '') problems.push(`${url} has no title`);
    const { refused } = checkUrl(url);
    if (refused !== undefined) problems.push(`${url} could not be fetched: ${refused}`);
    if (MIDDLEMEN.test(URL.parse(url)?.hostname ?? '')) problems.push(`${url} is not its publisher's own`);
    if (seen.has(url)) problems.push(`${url} stands there twice`);
    seen.add(url);
  }
  return problems.map((problem) => `${id}: ${problem}`);
}
