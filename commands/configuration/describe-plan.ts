import { plainText, safeText } from '../../src/discord/safe-text.ts';
import type { ServerChange } from '../../src/storage/servers.ts';
import { type ConfigurationTexts, configurationTexts } from '../../src/texts/configuration/configuration-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import { settingsTexts } from '../../src/texts/settings/settings-texts.ts';
import { DIGEST_LANGUAGES } from '../subscription/options.ts';
import type { Hindrance } from './fit-into.ts';
import type { ImportPlan } from './plan-import.ts';

/** Of the 2,000 characters of a message, for the names of one kind of work. */
const NAMES_LENGTH = 250;

/** What a plan does, kind by kind, and what of the file cannot be. */
export function describePlan({ settings, sources, subscriptions, hindrances }: ImportPlan, language: Language) {
  const texts = configurationTexts[language];
  const numbers = new Intl.NumberFormat(language);
  const work = (kind: string, { fresh, changed, same }: { fresh: string[]; changed: string[]; same: number }) => {
    const counts = [
      ...(fresh.length > 0 ? [texts.toAdd(numbers.format(fresh.length), listed(fresh))] : []),
      ...(changed.length > 0 ? [texts.toChange(numbers.format(changed.length), listed(changed))] : []),
      ...(same > 0 ? [texts.same(numbers.format(same))] : []),
    ];
    return counts.length > 0 ? [`**${kind}** · ${counts.join(' · ')}`] : [];
  };
  return [
    ...settingLines(settings, language),
    ...work(
      texts.sources,
      titled(sources, ({ title }) => title),
    ),
    ...work(
      texts.subscriptions,
      titled(subscriptions, ({ name }) => name),
    ),
    ...hindrances.map((hindrance) => `⚠ ${tellHindrance(hindrance, texts)}`),
  ];
}

function settingLines(change: ServerChange, language: Language): string[] {
  const texts = settingsTexts[language];
  const { timeZone, locale, logChannelId, managerRoleId, archive } = change;
  return [
    ...(timeZone ? [texts.timeZone(timeZone)] : []),
    ...(locale ? [texts.language(DIGEST_LANGUAGES.find(({ value }) => value === locale)?.name ?? locale)] : []),
    ...(logChannelId ? [texts.logChannel(`<#${logChannelId}>`)] : []),
    ...(managerRoleId ? [texts.managerRole(`<@&${managerRoleId}>`)] : []),
    ...(archive === undefined ? [] : [configurationTexts[language][archive ? 'archiveOpen' : 'archiveClosed']]),
  ];
}

function tellHindrance(hindrance: Hindrance, texts: ConfigurationTexts): string {
  const [why, ...facts] = hindrance;
  const shown = facts.map((fact) => (typeof fact === 'number' ? fact : safeText(fact, 100)));
  return (texts[why] as (...facts: (string | number)[]) => string)(...shown);
}

function titled<T>({ fresh, changed, same }: { fresh: T[]; changed: T[]; same: number }, nameOf: (item: T) => string) {
  return { fresh: fresh.map(nameOf), changed: changed.map(nameOf), same };
}

const listed = (names: readonly string[]) => safeText(plainText(names.join(', '), NAMES_LENGTH));
