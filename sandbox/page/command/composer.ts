import { announce } from '../announce.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { findChannel, isForum } from '../names.ts';
import { createCommandForm } from './command-form.ts';
import { findCommands, type Invocation, listCommands } from './list-commands.ts';
import { createSuggestions } from './suggestions.ts';

export interface Composer {
  /** Puts a command into the box. */
  startCommand: (path: string) => void;
}

/** The box below the messages: plain words, or a command once one is chosen after a slash. */
export function createComposer(place: HTMLElement, desk: Desk): Composer {
  const { session } = desk;
  const problem = element('p', { class: 'box-problem', role: 'alert' });
  const box = element('div', { class: 'box' });
  const suggestions = createSuggestions(place);
  place.append(problem, box);

  const input = element('input', {
    type: 'text',
    class: 'box-input',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
  const slash = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Use a command', onclick: () => fill('/') },
    icon('plus'),
  );
  const plain = element('form', { class: 'plain-form' }, slash, input);

  const setProblem = (words: string | undefined) => {
    problem.replaceChildren(...(words ? [icon('warning'), words] : []));
  };

  const commands = () => listCommands(session.state.commands, session.locale);

  const fill = (text: string) => {
    input.value = text;
    box.replaceChildren(plain);
    input.focus();
    offer();
  };

  const offer = () => {
    setProblem(undefined);
    if (!input.value.startsWith('/')) return suggestions.hide();
    const typed = input.value.slice(1);
    const exact = typed.endsWith(' ') && commands().find(({ path, label }) => [path, label].includes(typed.trim()));
    if (exact) return begin(exact);
    const items = findCommands(commands(), typed).map((one) => ({
      label: `/${one.label}`,
      detail: one.description,
      aside: one.options
        .filter(({ required }) => required)
        .map(({ label }) => label)
        .join(' '),
      sign: icon('command'),
      pick: () => begin(one),
    }));
    suggestions.show(input, {
      title: 'Commands',
      items,
      note: 'There is no such command for you here.',
      preselect: true,
    });
  };

  const begin = (invocation: Invocation) => {
    suggestions.hide();
    setProblem(undefined);
    const form = createCommandForm(invocation, desk, suggestions, {
      onSent: () => fill(''),
      onLeave: fill,
      onProblem: setProblem,
    });
    box.replaceChildren(form.root);
    form.focus();
  };

  const say = async (event: Event) => {
    event.preventDefault();
    const content = input.value.trim();
    if (!content) return;
    if (content.startsWith('/')) return setProblem('There is no such command for you here.');
    input.value = '';
    const answer = await session.perform({ kind: 'say', content });
    if (answer.ok) return;
    input.value = content;
    setProblem(answer.words);
    announce(answer.words, 'alert');
  };

  /** Another channel or another person: what was begun belongs to the former. */
  const reset = () => {
    input.value = '';
    setProblem(undefined);
    suggestions.hide();
    box.replaceChildren(plain);
  };

  let drawnFor = '';
  const draw = () => {
    const now = `${session.role} ${session.locale} ${session.channelId}`;
    if (now !== drawnFor) reset();
    drawnFor = now;
    const channel = findChannel(session.state, session.channelId);
    const forum = channel !== undefined && isForum(channel);
    input.placeholder = forum ? 'Type / for commands' : `Message #${channel?.name}, or / for commands`;
    input.ariaLabel = forum ? 'Slash for commands' : `Message #${channel?.name}, or slash for commands`;
  };

  input.addEventListener('input', offer);
  input.addEventListener('focus', offer);
  input.addEventListener('blur', () => suggestions.hide());
  input.addEventListener('keydown', (event) => suggestions.takeKey(event));
  plain.addEventListener('submit', say);
  /** As in Discord, typing goes into the box wherever nothing else takes it. */
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const idle = target === document.body || (target as Element).matches('.message');
    if (idle && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) box.querySelector('input')?.focus();
  });
  box.replaceChildren(plain);
  session.on('state', draw);
  draw();
  return {
    startCommand: (path) => {
      const found = commands().find((one) => one.path === path);
      if (found) begin(found);
      else fill(`/${path}`);
    },
  };
}
