import type { Digest, DigestEntry, Label } from '../model.ts';

const LABELS: Partial<Record<Label, string>> = {
  'single-source': 'Single source',
  unconfirmed: 'Unconfirmed',
  update: 'Update',
  excerpt: 'Excerpt',
  opinion: 'Opinion',
  paywalled: 'Paywalled',
};

/** A digest as Markdown, for terminals and files. What Discord shows is rendered elsewhere. */
export function writeMarkdown(digest: Digest): string {
  const { counts, entries, title } = digest;
  const how = new Set(entries.map(({ summary }) => (summary.method === 'model' ? `model ${summary.modelName}` : 'extract')));
  const footer = `*${counts.traced} of ${counts.sentences} sentences traced · ${counts.articles} articles, ${counts.publishers} publishers · ${[...how].join(', ')}*`;
  return [`# ${escape(title)}`, ...entries.map(writeEntry), footer].join('\n\n');
}

function writeEntry({ story, summary, whatIsNew }: DigestEntry): string {
  const labels = summary.labels.flatMap((label) => LABELS[label] ?? []);
  const sentences = summary.sentences.map(({ text, cites }) => {
    const numbers = [...new Set(cites.map((cite) => Number.parseInt(cite, 10)))];
    return `${escape(text)} [${numbers.join(', ')}]`;
  });
  const disputes = summary.disagreements.map(({ what, values }) => {
    const said = values.map(({ value, publishers }) => `${escape(publishers.join(', '))}: ${escape(value)}`);
    return `*Sources disagree on ${escape(what)}: ${said.join('; ')}*`;
  });
  const sources = summary.articleIds.flatMap((id, at) => {
    const article = story.articles.find((candidate) => candidate.id === id);
    if (!article) return [];
    const name = escape(article.publisherName);
    return [`${at + 1}. ${article.url ? `[${name}](<${article.url}>)` : name}`];
  });
  return [
    `## ${escape(summary.headline)}`,
    ...(labels.length > 0 ? [`*${labels.join(' · ')}*`] : []),
    ...(whatIsNew ? [`**New:** ${escape(whatIsNew)}`] : []),
    sentences.join(' '),
    ...disputes,
    sources.join('\n'),
  ].join('\n\n');
}

function escape(text: string): string {
  return text.replace(/[\\*_`[\]<>#]/g, '\\$&');
}
