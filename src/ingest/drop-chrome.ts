import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';

/** Never read by anybody, or never part of an article. */
const DEAD =
  'script, style, noscript, template, iframe, object, svg, form, button, select, textarea, dialog, link, figcaption, ' +
  'nav, aside, [role=navigation], [role=complementary], [role=search], [role=dialog], [role=alert], ' +
  '[role=menu], [role=tablist], [role=contentinfo], [role=banner]';
/** What may be hidden, or have a name. */
const NAMED = '[style], [class], [id], [hidden], [aria-hidden], header, footer';
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

/**
 * Words of `class` and `id` that mark what stands around an article. Each was counted on pages of many publishers:
 * it marks other text than the article's nearly always, whatever the site.
 */
const CHROME_WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising sponsor sponsored sponsors outbrain taboola promo promos promotion ' +
    'nav navbar navigation menu submenu subnav dropdown breadcrumb breadcrumbs masthead footer sidebar toolbar ' +
    'pagination pager skip search login signin signup register subscribe subscription newsletter newsletters ' +
    'paywall cta donate donation share sharing shares sharedaddy addthis social followus follow pinterest whatsapp linkedin ' +
    'related recirc recirculation recommended recommendations recommendation popular trending mostread mostpopular ' +
    'readmore readnext morefrom ' +
    'tags taglist taxonomy categories topics byline bylines bio authorbio author authors vcard timestamp dateline pubdate ' +
    'published updated date caption captions credit credits copyright legal disclaimer print printonly ' +
    'gallery slideshow carousel slider slide cookie cookies gdpr consent popup modal lightbox overlay banner ' +
    'teaser teasers ticker rating ratings poll quiz feedback correction tooltip ' +
    'standfirst subtitle subheadline dek kicker eyebrow meta sr visuallyhidden screenreader'
  ).split(' '),
);

/** What readers wrote may well be longer than the article, so these are taken away first. */
const READERS_WORDS = new Set('comments comment disqus respond commentform reply replies'.split(' '));

/** The share of the page's prose above which an element is the article (or holds it), whatever its name says. */
const MOST = 0.3;
/** The same for what is hidden: pages that scripts unveil hide all of their text at first, others only a part. */
const MOST_IF_HIDDEN = 0.6;
const MOST_IF_READERS = 0.95;
/** A text node shorter than this is a label, not prose. */
const PROSE_CHARS = 40;

/** Takes away what is hidden and what by its tag, role or name is not the article. Changes the document. */
export function dropChrome(body: PageElement): void {
  const drop = (selector: string, share: number, isChrome: (element: PageElement) => boolean) => {
    const prose = proseOf(body);
    const most = share * (prose.get(body) ?? 0);
    for (const element of [...body.querySelectorAll(selector)]) {
      const own = prose.get(element) ?? 0;
      if (own <= most && isChrome(element) && !(own > 0 && holdsHeadline(element))) element.remove();
    }
  };
  drop('[class], [id]', MOST_IF_READERS, (element) => isNamed(element, READERS_WORDS));
  drop(NAMED, MOST_IF_HIDDEN, isHidden);
  drop(DEAD, MOST, () => true);
  drop(NAMED, MOST, (element) => /^(?:HEADER|FOOTER)$/.test(element.tagName) || isNamed(element, CHROME_WORDS));
}

/** With prose under it, an element around the headline is the article; a category in its name changes nothing. */
function holdsHeadline(element: PageElement): boolean {
  return element.tagName !== 'HEADER' && element.querySelector('h1') !== null;
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

function isNamed(element: PageElement, chrome: ReadonlySet<string>): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words =
    names
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.some((word) => chrome.has(word));
}

/** Characters of unlinked running text under each element. */
function proseOf(root: PageElement): Map<PageElement, number> {
  const prose = new Map<PageElement, number>();
  const count = (node: PageNode): number => {
    if (isText(node)) {
      const { length } = node.textContent.trim();
      return length >= PROSE_CHARS ? length : 0;
    }
    if (!isElement(node) || /^(A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i.test(node.tagName)) return 0;
    let sum = 0;
    for (const child of node.childNodes) sum += count(child);
    prose.set(node, sum);
    return sum;
  };
  count(root);
  return prose;
}
