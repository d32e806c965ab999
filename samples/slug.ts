/** The first words of a title as they stand in an address; empty if it has none in Latin letters. */
export function slugOf(title: string, words: number): string {
  const latin = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (latin.match(/[a-z0-9]+/g) ?? []).slice(0, words).join('-');
}
