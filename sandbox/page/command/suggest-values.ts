import type { ActOption } from '../../page-protocol.ts';
import type { Desk } from '../desk.ts';
import { icon } from '../icons.ts';
import type { ListedValue } from './check-value.ts';
import type { Invocation } from './list-commands.ts';
import { nestOptions } from './nest-options.ts';
import { listedValues, type OptionField } from './option-field.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';

/** As many as Discord shows. */
const MOST = 25;
/** The bot is asked when typing rests for so long, ms. */
const REST_MS = 120;
let asked = 0;

/**
 * Shows what may stand in an option's field: its choices, the server's people, roles, channels, or what the bot answers.
 * An answer that comes after the next question is dropped.
 */
export async function suggestFor(
  field: OptionField,
  options: ActOption[],
  invocation: Invocation,
  desk: Desk,
  suggestions: Suggestions,
  goOn: () => void,
): Promise<void> {
  const { option, input } = field;
  const mine = ++asked;
  const head = { title: option.label, description: option.description };
  const toItem = ({
    label,
    value,
    choice,
  }: ListedValue & { choice?: { icon?: Parameters<typeof icon>[0] } }): Suggestion => ({
    label,
    ...(choice?.icon && { sign: icon(choice.icon) }),
    pick: () => {
      field.fill(label, value);
      goOn();
    },
  });
  if (!option.autocomplete) {
    const typed = field.entry().picked === undefined ? input.value.trim().toLowerCase() : '';
    const listed = listedValues(option, desk.state);
    const items = (listed ?? []).filter(({ label }) => label.toLowerCase().includes(typed)).slice(0, MOST);
    const note = listed && items.length === 0 ? 'Nothing in the list matches.' : undefined;
    return suggestions.show(input, {
      ...head,
      items: items.map(toItem),
      ...(note && { note }),
      preselect: items.length > 0,
    });
  }
  suggestions.show(input, { ...head, items: [], note: 'Loading options…', preselect: false });
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  if (mine !== asked || document.activeElement !== input) return;
  const answer = await desk.session.perform({
    kind: 'autocomplete',
    command: invocation.command,
    options: nestOptions(invocation, options),
  });
  if (mine !== asked || document.activeElement !== input) return;
  const choices = answer.ok ? (answer.choices ?? []) : [];
  const note = answer.ok ? 'No options match your search.' : 'Loading options failed.';
  const items = choices.map(({ name, value }) => toItem({ label: name, value }));
  suggestions.show(input, { ...head, items, note, preselect: input.value !== '' });
}
