import { announce } from '../announce.ts';
import { type Component, ComponentType } from '../components/component.ts';
import type { Desk } from '../desk.ts';
import { element, freshId } from '../element.ts';
import { icon } from '../icons.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import { createModalInput, type ModalInput } from './modal-field.ts';

/** A modal as the bot sends it. */
interface Modal {
  custom_id: string;
  title: string;
  components: Component[];
}

interface Part {
  root: HTMLElement;
  input?: ModalInput;
  setProblem: (words: string | undefined) => void;
}

/** Opens a modal; it stays open, with what was typed, until the bot has taken it. */
export function openModal(raw: Record<string, unknown>, desk: Desk, messageId: string | undefined): void {
  const modal = raw as unknown as Modal;
  const bot = desk.state.users.find((user) => user.bot)?.name ?? 'the app';
  const parts = modal.components.map((component) => createPart(component, desk));
  const titleId = freshId('title');
  const failure = element('p', { class: 'dialog-problem', role: 'alert' });
  const submit = element('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const form = element(
    'form',
    { novalidate: true },
    element(
      'header',
      {},
      element('h2', { id: titleId }, modal.title),
      element(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: () => dialog.close() },
        icon('close'),
      ),
    ),
    element('p', { class: 'dialog-note' }, icon('shield'), `This form goes to ${bot}, on this machine.`),
    element('div', { class: 'dialog-fields' }, ...parts.map(({ root }) => root)),
    failure,
    element(
      'div',
      { class: 'dialog-buttons' },
      element('button', { type: 'button', class: 'button secondary', onclick: () => dialog.close() }, 'Cancel'),
      submit,
    ),
  );
  const opener = document.activeElement;
  const dialog = element(
    'dialog',
    {
      class: 'dialog',
      'aria-labelledby': titleId,
      onclose: () => {
        dialog.remove();
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      },
    },
    form,
  );

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    const wrong = parts.filter((part) => {
      const words = part.input?.problem();
      part.setProblem(words);
      return words !== undefined;
    });
    if (wrong[0]) {
      wrong[0].input?.focus.focus();
      return announce(
        `${wrong.length === 1 ? 'One field needs' : `${wrong.length} fields need`} your attention.`,
        'alert',
      );
    }
    submit.disabled = true;
    const fields = await Promise.all(parts.flatMap(({ input }) => (input ? [input.read()] : [])));
    const answer = await desk.perform(
      { kind: 'modal', custom_id: modal.custom_id, fields, ...(messageId && { message_id: messageId }) },
      messageId,
    );
    submit.disabled = false;
    if (answer.ok) dialog.close();
    else failure.textContent = answer.words;
  });

  document.body.append(dialog);
  dialog.showModal();
  (parts.find(({ input }) => input)?.input?.focus ?? submit).focus();
}

/** A label with its input, an old-style row with a text input, or a text. */
function createPart(component: Component, desk: Desk): Part {
  if (component.type === ComponentType.text) {
    return { root: showMarkdown(component.content ?? '', desk), setProblem: () => {} };
  }
  const inner = component.component ?? component.components?.[0] ?? component;
  const words = component.label ?? inner.label ?? '';
  const labels = { label: words, labelId: freshId('label'), aboutId: freshId('about') };
  const input = createModalInput(inner, labels, desk.state);
  const needed = inner.required !== false && inner.type !== ComponentType.checkbox;
  const problem = element('span', { class: 'field-problem' });
  const about = element(
    'p',
    { class: 'field-about', id: labels.aboutId },
    component.description ? element('span', {}, component.description) : undefined,
    problem,
  );
  const label = element(
    'p',
    { class: 'field-label' },
    element('span', { id: labels.labelId }, words),
    needed && element('span', { class: 'needed', 'aria-hidden': 'true' }, ' *'),
  );
  label.addEventListener('click', () => input?.focus.focus());
  const root = element('div', { class: 'field' }, label, about, input?.root);
  return {
    root,
    ...(input && { input }),
    setProblem: (wrong) => {
      problem.textContent = wrong ?? '';
      if (wrong) input?.focus.setAttribute('aria-invalid', 'true');
      else input?.focus.removeAttribute('aria-invalid');
    },
  };
}
