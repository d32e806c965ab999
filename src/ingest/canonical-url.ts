/** Parameters that tell a publisher where a reader came from, and never which page is meant. */
const TRACKING =
  /^(?:utm_|at_|ns_|pk_|piwik_|mtm_|hsa_|vero_|oly_|guce_|mc_[ce]id$|_ga|_gl$|_hs|_branch|fb_|[a-z]*clid$|igsh|yclid$|gbraid$|wbraid$|__twitter|_openstat$|mkt_tok$|ref_(?:src|url|campaign)$|referrer$|traffic_source$|cmp(?:id)?$|campaign(?:_?id)?$|icid$|ncid$|ocid$|sc?mid$|s_cid$|mbid$|xtor$|ito$|ftag$|maca$|taid$|tpcc$|rss(?:id|feed)?$|wt[._]|soc_|sr_share$|smtyp$|sh(?:are)?d?$|partner$|guccounter$|wprov$|spm$|trk$|embedded-checkout$|outputtype$|amp(?:$|_))/i;
/** Parameters of a double life, with the values that give them away as tracking. */
const TRACKING_IF: Record<string, RegExp> = {
  ref: /^(?:rss|feed|home|hp|mobile|twitter|fb|facebook|tw|share|nl|newsletter|upstract|producthunt|hackernews)/i,
  source: /^(?:rss|feed|twitter|facebook|newsletter|email|social|app|social_flow)/i,
  src: /^(?:rss|feed|twitter|facebook|newsletter|email|social)/i,
  cid: /rss|social|twitter|facebook|soc:|mail/i,
  from: /^(?:rss|feed|twitter|facebook|share|timeline|singlemessage|groupmessage)/i,
  via: /./,
  feature: /^(?:youtu\.be|share|emb_)/i,
};
/** Addresses that only pass on to another, which they carry in a parameter. */
const PASSES_ON: [host: RegExp, parameter: string[]][] = [
  [/(^|\.)google\.[a-z.]+$/, ['url', 'q']],
  [/^lm?\.(?:facebook|instagram)\.com$/, ['u']],
  [/^(?:www\.)?bing\.com$/, ['url']],
  [/^(?:out\.)?reddit\.com$/, ['url']],
  [/^t\.umblr\.com$/, ['z']],
  [/^(?:www\.)?linkedin\.com$/, ['url']],
];
const MOBILE_HOST = /^(?:(?:m|mobile|amp|touch|wap)\.)(?=[^.]+\.[^.]+)/;
/** `en.m.wikipedia.org` */
const MOBILE_LABEL = /^([a-z-]{2,})\.m\.(?=[^.]+\.[^.]+$)/;

/**
 * The address of the page that a link means: what it passes through taken off, tracking off, AMP and mobile undone.
 * @returns `undefined` for what is no http(s) address
 */
export function canonicalUrl(link: string): string | undefined {
  const url = parse(link);
  if (!url) return undefined;
  const inner = passedOn(url) ?? ampTarget(url);
  if (inner !== undefined) return canonicalUrl(inner);
  url.hostname = url.hostname.replace(/\.$/, '').replace(MOBILE_HOST, 'www.').replace(MOBILE_LABEL, '$1.');
  url.pathname = url.pathname
    .replace(/^\/amp\/(?=.)/, '/')
    .replace(/(?:\/amp|\/amp\.html|[./]amp)\/?$/, '')
    .replace(/\.amp\.html$/, '.html');
  for (const [name, value] of [...url.searchParams]) {
    if (TRACKING.test(name) || TRACKING_IF[name.toLowerCase()]?.test(value)) url.searchParams.delete(name);
  }
  // A fragment of the form `#!…` or `#/…` is an address inside a page that is a program; any other is a place in it.
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.replace(/\?$/, '');
}

/** What two addresses of one page have in common. Not an address itself. */
export function addressKey(canonical: string): string {
  const url = new URL(canonical);
  url.searchParams.sort();
  const host = url.host.replace(/^www\d?\./, '');
  const path = url.pathname
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '');
  return `${host}${path}${url.search}${url.hash}`;
}

function parse(link: string): URL | undefined {
  const url = URL.parse(link.trim());
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function passedOn(url: URL): string | undefined {
  const parameters = PASSES_ON.find(([host]) => host.test(url.hostname))?.[1] ?? [];
  const target = parameters.map((name) => url.searchParams.get(name)).find((value) => value && parse(value));
  // Yahoo's and others' old form: the target stands after `*`.
  return target ?? /\/\*(https?:\/\/.+)$/.exec(url.href)?.[1];
}

/** Google's and the AMP cache's copies of a publisher's page. */
function ampTarget(url: URL): string | undefined {
  const cached = /(^|\.)ampproject\.org$/.test(url.hostname) ? /^\/[cvi](\/s)?\/(.+)$/ : undefined;
  const viewer = /(^|\.)google\.[a-z.]+$/.test(url.hostname) ? /^\/amp(\/s)?\/(.+)$/ : undefined;
  const match = (cached ?? viewer)?.exec(url.pathname);
  return match ? `${match[1] ? 'https' : 'http'}://${match[2]}${url.search}` : undefined;
}
