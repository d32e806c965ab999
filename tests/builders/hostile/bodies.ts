/** Bodies written to harm whoever parses them, or sent by accident in a feed's place. */
export interface HostileBody {
  name: string;
  /** Made when it is used: many are large. */
  body(): Uint8Array;
  /** `read`: a feed all the same, within bounds. */
  comes: 'read' | 'refused';
}

const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
const times = (count: number, part: (n: number) => string) => Array.from({ length: count }, (_, n) => part(n)).join('');

export const feed = (inside: string) => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
export const item = (inside: string) => feed(`<item>${inside}</item>`);

const read = (name: string, body: () => string | Uint8Array) => hostile(name, 'read', body);
const refused = (name: string, body: () => string | Uint8Array) => hostile(name, 'refused', body);

function hostile(name: string, comes: HostileBody['comes'], make: () => string | Uint8Array): HostileBody {
  const body = () => {
    const made = make();
    return typeof made === 'string' ? new TextEncoder().encode(made) : made;
  };
  return { name, body, comes };
}

/** Entities, files, addresses. */
const REACHING = [
  read('entities of entities', () => `<!DOCTYPE r [<!ENTITY a0 "ha">${laughs}]>${item('<title>&a12;</title>')}`),
  read('one long entity many times', () => {
    const entity = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]>`;
    return entity + item(`<title>${'&a;'.repeat(5_000)}</title>`);
  }),
  read('an entity of itself', () => `<!DOCTYPE r [<!ENTITY a "&b;"><!ENTITY b "&a;">]>${item('<title>&a;</title>')}`),
  read('a file by entity', () => {
    return `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hosts">]>${item('<title>&f;</title>')}`;
  }),
  read('an address by parameter entity', () => {
    return `<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;]>${item('<title>&q;</title>')}`;
  }),
  read('a DTD elsewhere', () => `<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">${item('<title>x</title>')}`),
  read('an inclusion', () => {
    return item('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hosts"/><title>x</title>');
  }),
  read('a style sheet', () => `<?xml-stylesheet href="file:///etc/hosts"?>${item('<title>x</title>')}`),
];

/** Depth, width, length. */
const HUGE = [
  refused('tags in tags in tags', () => item('<a>'.repeat(100_000))),
  refused('twice as deep', () => item('<a>'.repeat(200_000))),
  read('the same inside a text', () => item(`<description>${'<div>'.repeat(10_000)}</description>`)),
  read('a title of a million', () => item(`<title>${'x'.repeat(1_000_000)}</title>`)),
  refused('a title of six million', () => item(`<title>${'x'.repeat(6_000_000)}</title>`)),
  read('nothing but open brackets', () => item(`<title>${'<'.repeat(50_000)}</title>`)),
  read('an author of brackets', () => item(`<author>${'('.repeat(100_000)}</author>`)),
  read('an author of mail addresses', () => item(`<author>${'a@'.repeat(50_000)}</author>`)),
  read('links that never end', () => feed('<link '.repeat(50_000))),
  refused('a text that never ends', () => item(`<title><![CDATA[${'x'.repeat(500_000)}`)),
  refused('a comment that never ends', () => item(`<!--${'-'.repeat(500_000)}`)),
  read('comments before it', () => '<!-- -->'.repeat(50_000) + item('<title>x</title>')),
  read('instructions before it', () => '<?a b?>'.repeat(50_000) + item('<title>x</title>')),
  refused('tags without end', () => item('<a/>'.repeat(400_000))),
  refused('attributes without a value', () => feed(`<item ${'a b c d '.repeat(100_000)}/>`)),
  refused('an attribute of a million', () => item(`<enclosure url="${'x'.repeat(1_000_000)}"/>`)),
  read('ten thousand namespaces', () => {
    const names = times(2_000, (n) => ` xmlns:n${n}="urn:n${n}"`);
    return `<rss version="2.0"${names}><channel><title>T</title><item><title>x</title></item></channel></rss>`;
  }),
  read('twenty thousand items', () => feed(times(20_000, (n) => `<item><guid>${n}</guid><title>x</title></item>`))),
  refused('a hundred thousand items', () => feed(times(100_000, () => '<item><title>x</title></item>'))),
  read('a hundred thousand categories', () => item(`<title>x</title>${'<category/>'.repeat(100_000)}`)),
  read('a guid of a million', () => item(`<guid>${'g'.repeat(1_000_000)}</guid><title>x</title>`)),
  read('a link of a hundred thousand', () =>
    item(`<link>https://a.example.org/${'x'.repeat(100_000)}</link><title>x</title>`),
  ),
  read('a date of a million', () => item(`<pubDate>${'2026 '.repeat(200_000)}</pubDate><title>x</title>`)),
];

/** Characters and links. */
const SMUGGLED = [
  read('bytes of zero', () => item(`<title>${'\0'.repeat(100_000)}x</title>`)),
  read('half of a character', () => item('<title>&#xD800; x &#xDFFF;</title>')),
  read('characters that are none', () => item('<title>&#0; &#x1F; &#x110000; &#99999999999; &#xFFFE; x</title>')),
  read('escape codes', () => item('<title>&#27;[31mred&#7; x</title>')),
  read('text that runs backwards', () => item('<title>\u202egnp.exe\u202c \u2066x\u2069</title>')),
  read('a script in a title', () => item('<title>&lt;script&gt;alert(1)&lt;/script&gt; x</title>')),
  read('a script as a link', () => item('<link>javascript:alert(1)</link><title>x</title>')),
  read('data as a link', () => item('<link>data:text/html,x</link><title>x</title>')),
  read('a file as a link', () => item('<link>file:///etc/hosts</link><title>x</title>')),
  read('a link in two lines', () => item('<link>java\nscript:alert(1)</link><title>x</title>')),
  refused('names of built-in objects', () => {
    const prototype = '<constructor><prototype><polluted>1</polluted></prototype></constructor>';
    return item(`<__proto__><polluted>1</polluted></__proto__>${prototype}<title>x</title>`);
  }),
  read('UTF-8 that is none', () => Buffer.concat([Buffer.from(item('<title>x')), Buffer.from([0xff, 0xc0, 0x80])])),
];

/** Not what it says it is. */
const BROKEN = [
  refused('nothing', () => ''),
  refused('spaces', () => ' \n '.repeat(1_000)),
  refused('a mark and nothing', () => '\ufeff'),
  refused('zeros', () => new Uint8Array(100_000)),
  refused('compressed bytes', () => Buffer.from('1f8b08000000000000030300000000000000000000', 'hex')),
  refused('a page', () => '<!doctype html><html><head><title>Are you a robot?</title></head><body/></html>'),
  refused('a map of a site', () => '<urlset><url><loc>https://a.example.org/</loc></url></urlset>'),
  refused('an error in words', () => 'Error establishing a database connection'),
  read('an end that is missing', () => item('<title>x</title>').slice(0, -30)),
  read('a warning before it', () => `PHP Warning: foo in /var/www on line 3\n${item('<title>x</title>')}`),
  read('two feeds in one', () => item('<title>x</title>') + item('<title>y</title>')),
  read('tags that cross', () => item('<title><b>x</title></b>')),
];

/** JSON. */
const OF_JSON = [
  read(
    'built-in objects in JSON',
    () => '{"items":[{"__proto__":{"polluted":1},"id":"1"}],"__proto__":{"polluted":1}}',
  ),
  refused('lists in lists in lists', () => `{"items":${'['.repeat(100_000)}`),
  read('items that are none', () => {
    return '{"items":[null,1,"x",[],{},{"id":1e400,"title":5,"url":{"a":1},"authors":"x","date_published":[1]}]}';
  }),
  refused('objects without end', () => `{"items":[${'{},'.repeat(400_000)}{"id":"1","title":"x"}]}`),
  refused('JSON cut off', () => '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"'),
  refused('a list', () => '[{"id":"1"}]'),
  refused('no list of items', () => '{"items":{"length":1000000000}}'),
];

export const HOSTILE_BODIES: HostileBody[] = [...REACHING, ...HUGE, ...SMUGGLED, ...BROKEN, ...OF_JSON];

/** What no feed that was read may hold, whatever was in its body. */
export function findBreaches(feed: { title?: string; items: object[] }): string[] {
  const said = JSON.stringify(feed);
  const items = feed.items as { id?: string; title?: string; url?: string; imageUrl?: string; authors: string[] }[];
  const texts = items.flatMap((item) => [item.id ?? '', item.title ?? '', ...item.authors]);
  const links = items.flatMap(({ url, imageUrl }) => [url, imageUrl].filter((link) => link !== undefined));
  const breaches: [string, boolean][] = [
    ['more than 200 items', items.length > 200],
    ['a long title', [feed.title, ...items.map(({ title }) => title)].some((title = '') => title.length > 300)],
    ['a long id', items.some(({ id = '' }) => id.length > 512)],
    ['a link that is none', links.some((link) => link.length > 2_000 || !/^https?:\/\//.test(link))],
    ['half a character', texts.some((text) => !text.isWellFormed())],
    ['a control character', texts.some((text) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text))],
    ['a file of this machine', said.includes('localhost')],
    ['an expansion', said.length > 1_500_000],
    ['a prototype', 'polluted' in {}],
  ];
  return breaches.filter(([, isSo]) => isSo).map(([breach]) => breach);
}
