/** A text by the number it speaks of, after the language's own rules; `#` stands for the number as that language writes it. */
export function plural(language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
