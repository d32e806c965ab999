import { hostOf, safeAddress } from '../discord/safe-link.ts';
import type { Article, DigestEntry, Disagreement } from '../model.ts';
import type { ArchiveTexts } from '../texts/archive/archive-texts.ts';
import type { DigestTexts, ShownLabel } from '../texts/digest/digest-texts.ts';
import { languageAttributes } from './direction.ts';
import { html, type Markup } from './markup.ts';

export interface StoryWords {
  digest: DigestTexts;
  archive: ArchiveTexts;
  /** An instant as readers of the page read it. */
  when(atMs: number): Markup;
}

/**
 * One story: what it says, what each sentence rests on, who disagrees, and all sources; as in Discord, and nothing of it
 * left out for want of room.
 * @param key unique on the page, for the anchors of the sources
 */
export function storySection(entry: DigestEntry, key: string, words: StoryWords): Markup {
  const { summary, whatIsNew, topic } = entry;
  const articles = articlesOf(entry);
  const labels = summary.labels.filter((label): label is ShownLabel => label in words.digest.label);
  const facts = [...(topic ? [topic] : []), ...labels.map((label) => words.digest.label[label])];
  return html`<article aria-labelledby="${key}">
<div ${languageAttributes(summary.language)}>
<h2 id="${key}">${summary.headline || '…'}</h2>
${
  facts.length > 0 &&
  html`<p class="small">${facts.join(' · ')}</p>
`
}${
  whatIsNew &&
  html`<p><strong>${words.digest.whatIsNew}</strong> ${whatIsNew}</p>
`
}<p>${summary.sentences.map(({ text, cites }) => html`${text} ${numbersOf(cites).map((at) => marker(at, key, articles, words))} `)}</p>
${summary.disagreements.map((each) => dispute(each, entry, words))}</div>
${evidence(entry, words)}<h3>${words.archive.sources}</h3>
<ol class="sources">
${summary.articleIds.map((_, at) => html`<li id="${key}-${at + 1}">${source(articles[at], words)}</li>\n`)}</ol>
</article>
`;
}

function marker(at: number, key: string, articles: readonly (Article | undefined)[], { archive }: StoryWords): Markup {
  const label = archive.sourceNumber(at, articles[at - 1]?.publisherName ?? '…');
  return html`<a class="cite" href="#${key}-${at}" aria-label="${label}">[${at}]</a>`;
}

/** Every sentence above the sentences of sources that it rests on. */
function evidence(entry: DigestEntry, { archive }: StoryWords): Markup {
  const { summary } = entry;
  const articles = articlesOf(entry);
  const nameOf = (cite: string) => articles[Number.parseInt(cite, 10) - 1]?.publisherName ?? '…';
  const proofs = summary.sentences.map(
    ({ text, cites }) => html`<dt>${text}</dt>
${cites.map((cite) => html`<dd><cite>${nameOf(cite)}</cite>: <q>${summary.evidence[cite] ?? '…'}</q></dd>\n`)}`,
  );
  return summary.sentences.length === 0
    ? html``
    : html`<details>
<summary>${archive.evidence}</summary>
<dl ${languageAttributes(summary.language)}>
${proofs}</dl>
</details>
`;
}

function dispute({ what, values }: Disagreement, { story }: DigestEntry, { digest }: StoryWords): Markup {
  const nameOf = (key: string) => story.articles.find(({ publisher }) => publisher === key)?.publisherName ?? key;
  const said = values.map(
    ({ value, publishers, sentence }) =>
      html`<li>${digest.says(publishers.map(nameOf).join(', '), value)} <q>${sentence}</q></li>\n`,
  );
  return html`<p>⇄ <strong>${digest.sourcesDisagree(what)}</strong></p>
<ul>
${said}</ul>
`;
}

/** Publisher, title and the host that the link leads to, so that no name can pose as another site. */
function source(article: Article | undefined, { when }: StoryWords): Markup {
  if (!article) return html`…`;
  const { title, publisherName, publishedAtMs, language = '' } = article;
  const href = safeAddress(article.url);
  const said = html`<span ${languageAttributes(language || 'en')}>${title}</span>`;
  const named = href ? html`<a href="${href}" rel="noreferrer nofollow external">${said}</a> (${hostOf(href)})` : said;
  return html`<cite>${publisherName}</cite>: ${named}${publishedAtMs !== undefined && html`, ${when(publishedAtMs)}`}`;
}

/** In the order of the citations' numbers. */
function articlesOf({ story, summary }: DigestEntry): (Article | undefined)[] {
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  return summary.articleIds.map((id) => byId.get(id));
}

const numbersOf = (cites: readonly string[]) =>
  [...new Set(cites.map((cite) => Number.parseInt(cite, 10)))].sort((a, b) => a - b);
