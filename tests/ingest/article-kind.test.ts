import { expect, it } from 'vitest';
import { articleKind } from '../../src/ingest/article-kind.ts';

it.each([
  { kind: 'news', title: 'Council keeps the ferry', url: 'https://herald.example/islands/ferry' },
  { kind: 'news', title: '12 killed as ferry sinks off the northern pier' },
  { kind: 'news', title: 'Five held after robbery at the harbour' },
  { kind: 'news', title: 'The best-paid captain retires' },
  { kind: 'news', title: 'Lives lost at sea remembered', url: 'https://herald.example/lives-lost' },
  { kind: 'news', title: 'How to sleep at sea', url: 'https://herald.example/2026/11/02/well/live/sleep.html' },
  { kind: 'opinion', title: 'Why the ferry must stay', url: 'https://herald.example/opinion/ferry' },
  { kind: 'opinion', title: 'Editorial: A ferry for all' },
  { kind: 'opinion', title: 'Kommentar: Die Fähre muss bleiben' },
  { kind: 'opinion', title: 'The ferry and us', section: 'Opinión' },
  { kind: 'live', title: 'Storm live updates: harbour closed' },
  { kind: 'live', title: 'Storm over the islands', url: 'https://herald.example/news/live/storm' },
  { kind: 'sponsored', title: 'Ten islands to love', url: 'https://herald.example/sponsored/islands' },
  { kind: 'sponsored', title: 'Anzeige: Urlaub auf der Insel' },
  { kind: 'listicle', title: '10 best islands for a wet weekend' },
  { kind: 'listicle', title: 'Seven ways to cross the sound' },
])('"$title" is $kind', ({ kind, ...article }) => {
  expect(articleKind(article)).toBe(kind);
});
