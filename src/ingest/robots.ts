import type { Fetcher } from './fetch-url.ts';

/** Answers whether a publisher lets this bot read a page on its own account. */
export interface Robots {
  allows(url: string): Promise<boolean>;
}

const DAY_MS = 86_400_000;
const MAX_SITES = 2_000;
/** Characters. What stands further down is not read, as Google does. */
const MAX_RULES = 500 * 1_024;

interface Rule {
  allow: boolean;
  path: string;
}

/** Reads each site's robots.txt once a day. Without one, or while it cannot be had, everything is allowed. */
export function createRobots(fetcher: Fetcher, botName: string, now: () => number): Robots {
  const sites = new Map<string, { rules: Promise<Rule[]>; untilMs: number }>();
  return {
    async allows(address) {
      const url = new URL(address);
      let site = sites.get(url.origin);
      if (!site || site.untilMs <= now()) {
        if (sites.size >= MAX_SITES) sites.delete(sites.keys().next().value!);
        site = { rules: fetchRules(fetcher, url.origin, botName), untilMs: now() + DAY_MS };
        sites.set(url.origin, site);
      }
      return isAllowed(await site.rules, url.pathname + url.search);
    },
  };
}

async function fetchRules(fetcher: Fetcher, origin: string, botName: string): Promise<Rule[]> {
  const answer = await fetcher.fetch(`${origin}/robots.txt`).catch(() => undefined);
  return answer?.outcome === 'fetched' ? parseRobots(new TextDecoder().decode(answer.body), botName) : [];
}

/** The rules that hold for this bot: those under its name, else those under `*`. */
export function parseRobots(text: string, botName: string): Rule[] {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of text.slice(0, MAX_RULES).split(/[\r\n]+/)) {
    const [, field, value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    if (/^user-agent$/i.test(field ?? '')) {
      agents = inRules ? [value.toLowerCase()] : [...agents, value.toLowerCase()];
      inRules = false;
    } else if (/^(?:dis)?allow$/i.test(field ?? '')) {
      inRules = true;
      for (const agent of agents) {
        const rules = groups.get(agent) ?? [];
        groups.set(agent, rules);
        // An empty `Disallow` forbids nothing.
        if (value !== '') rules.push({ allow: /^allow$/i.test(field!), path: value });
      }
    }
  }
  return groups.get(botName.toLowerCase()) ?? groups.get('*') ?? [];
}

/** The longest rule that fits decides, and of two as long the one that allows. */
export function isAllowed(rules: readonly Rule[], path: string): boolean {
  const fitting = rules.filter((rule) => fits(rule.path, path));
  const longest = Math.max(...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some((rule) => rule.allow);
}

/** `*` stands for any characters, `$` for the end. Matched piece by piece: a pattern from outside is never a regular expression. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isWhole && isLast ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || (isWhole && isLast && !path.endsWith(piece))) return false;
    at = found + piece.length;
  }
  return !isWhole || at === path.length;
}
