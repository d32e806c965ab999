import type { Digest, DigestEntry, Disagreement, Label } from '../model.ts';

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
  const how = new Set(
    entries.map(({ summary }) => (summary.method === 'model' ? `model ${summary.modelName}` : 'extract')),
  );
  const footer = `*${counts.traced} of ${counts.sentences} sentences traced · ${counts.articles} articles, ${counts.publishers} publishers · ${[...how].join(', ')}*`;
  return [`# ${escapeMarkdown(title)}`, ...entries.map(writeEntry), footer].join('\n\n');
}

function writeEntry({ story, summary, whatIsNew }: DigestEntry): string {
  const labels = summary.labels.flatMap((label) => LABELS[label] ?? []);
  const sentences = summary.sentences.map(({ text, cites }) => {
    const numbers = [...new Set(cites.map((cite) => Number.parseInt(cite, 10)))];
    return `${escapeMarkdown(text)} [${numbers.join(', ')}]`;
  });
  const disputes = summary.disagreements.map((disagreement) => `*${writeDisagreement(disagreement)}*`);
  const sources = summary.articleIds.flatMap((id, at) => {
    const article = story.articles.find((candidate) => candidate.id === id);
    if (!article) return [];
    const name = escapeMarkdown(article.publisherName);
    return [`${at + 1}. ${article.url ? `[${name}](<${article.url}>)` : name}`];
  });
  return [
    `## ${escapeMarkdown(summary.headline)}`,
    ...(labels.length > 0 ? [`*${labels.join(' · ')}*`] : []),
    ...(whatIsNew ? [`**New:** ${escapeMarkdown(whatIsNew)}`] : []),
    ...(sentences.length > 0 ? [sentences.join(' ')] : []),
    ...disputes,
    sources.join('\n'),
  ].join('\n\n');
}

/** Who says what; where one publisher says both, that it contradicts itself. */
function writeDisagreement({ what, values }: Disagreement): string {
  if (new Set(values.flatMap(({ publishers }) => publishers)).size === 1) {
    return `The source gives more than one ${escapeMarkdown(what)}: ${values.map(({ value }) => escapeMarkdown(value)).join(', ')}`;
  }
  const said = values.map(
    ({ value, publishers }) =>
      `${escapeMarkdown(publishers.join(', '))} ${publishers.length === 1 ? 'says' : 'say'} ${escapeMarkdown(value)}`,
  );
  return `Sources disagree on ${escapeMarkdown(what)}: ${said.join('; ')}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>#]/g, '\\$&');
}
