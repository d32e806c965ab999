import type { ArticleKind } from '../../model/article.ts';
import type { ArticleFate } from '../../model/digest.ts';
import { isolated } from '../isolate.ts';
import type { Catalogue } from '../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ur } from './ur.ts';

/** How an edition came to be what it is. Counted things are handed in with their numbers. */
export interface ExplainTexts {
  fetched(items: number): string;
  arrived(articles: number): string;
  known(items: number): string;
  kept(articles: string, stories: string): string;
  chosen(stories: string, articles: string, publishers: string): string;
  failed(sources: string): string;
  unread: string;
  more(count: number): string;
  listed: string;
  forgotten(articles: number): string;
  titled(title: string): string;
  kinds: Record<Exclude<ArticleKind, 'news'>, string>;
  /** Of a story or an article, each reads well after “3 articles: ”. */
  fate: Record<ArticleFate, string>;
}

export const explainTexts: Catalogue<ExplainTexts> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  ja,
  ar: isolated(ar),
  ur: isolated(ur),
};
