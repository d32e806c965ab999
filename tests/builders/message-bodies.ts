/** Parts of messages, each valid unless told otherwise. */
export const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
export const container = (...components: unknown[]) => ({ type: 17, components });
export const row = (...components: unknown[]) => ({ type: 1, components });
export const button = (over: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...over });
export const buttons = (count: number) => Array.from({ length: count }, (_, n) => button({ custom_id: `go-${n}` }));
export const select = (over: object = {}) => ({
  type: 3,
  custom_id: 'pick',
  options: [{ label: 'a', value: 'a' }],
  ...over,
});
export const options = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `o${n}`, value: `v${n}` }));
export const times = <T>(count: number, thing: T): T[] => Array.from({ length: count }, () => thing);
export const v2 = (...components: unknown[]) => ({ flags: 1 << 15, components });
export const gallery = (count: number) => ({
  type: 12,
  items: times(count, { media: { url: 'https://a.example/x.png' } }),
});
export const section = (texts: number, accessory: unknown = button()) => ({
  type: 9,
  components: times(texts, text(1)),
  accessory,
});
export const embed = (over: object) => ({ embeds: [over] });
