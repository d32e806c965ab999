import { type APIMessageTopLevelComponent, ComponentType as Type } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../builders/page-bot.ts';
import {
  aPageStage,
  clearBox,
  lastMessage,
  type OpenedStage,
  openStage,
  type PageStage,
} from '../builders/page-stage.ts';

let stage: PageStage;
/** The page of the admin, open all the time; a test that goes elsewhere with it opens its own. */
let shared: OpenedStage;
beforeAll(async () => {
  stage = await aPageStage();
  shared = await openStage(stage);
});
afterEach(() => clearBox(shared));
afterAll(() => stage.close());

const row = (component: object) => ({ type: Type.ActionRow, components: [component] }) as APIMessageTopLevelComponent;
const options = ['One', 'Two', 'Three'].map((label) => ({ label, value: label.toLowerCase() }));

describe('a button', () => {
  it('is pressed and the bot changes its message', async () => {
    const { page } = shared;
    await post(stage.bot, stage.news, [row({ type: Type.Button, style: 1, label: 'Follow', custom_id: 'follow' })]);
    await lastMessage(page).getByRole('button', { name: 'Follow' }).click();
    await lastMessage(page).getByText('Pressed follow').waitFor();
  });

  it('that nobody answers says so below its message, which can be used again', async () => {
    const { page } = shared;
    await post(stage.bot, stage.news, [row({ type: Type.Button, style: 1, label: 'Try', custom_id: 'silent' })]);
    const message = lastMessage(page);
    await message.getByRole('button', { name: 'Try' }).click();
    await message.getByText('This interaction failed.').waitFor();
    expect(await message.getAttribute('aria-busy')).toBeNull();
  });
});

describe('a select', () => {
  it('of texts is filtered by typing and takes one by Enter', async () => {
    const { page } = shared;
    const select = { type: Type.StringSelect, custom_id: 'one', placeholder: 'Pick one', options };
    await post(stage.bot, stage.news, [row(select)]);
    await lastMessage(page).getByRole('combobox', { name: 'Pick one' }).focus();
    await page.keyboard.type('thr');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Chosen: three').waitFor();
  });

  it('of several sends them together when its list closes, and nothing before', async () => {
    const { page } = shared;
    const select = { type: Type.StringSelect, custom_id: 'two', placeholder: 'Pick two', max_values: 2, options };
    const sent = await post(stage.bot, stage.news, [row(select)]);
    const field = lastMessage(page).getByRole('combobox', { name: 'Pick two' });
    await field.focus();
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
    expect(await chosen.allInnerTexts()).toEqual(['One', 'Two']);
    expect(await lastMessage(page).getAttribute('id')).toBe(`message-${sent.id}`);
    await page.keyboard.press('Escape');
    await lastMessage(page).getByText('Chosen: one, two').waitFor();
  });

  it.each([
    { kind: 'people', type: Type.UserSelect, typed: 'jon', id: (s: PageStage) => s.sandbox.state('member').viewer.id },
    { kind: 'channels', type: Type.ChannelSelect, typed: 'bull', id: (s: PageStage) => s.sandbox.channels.bulletin! },
    { kind: 'roles', type: Type.RoleSelect, typed: 'read', id: (s: PageStage) => roleId(s, 'Readers') },
    {
      kind: 'people and roles',
      type: Type.MentionableSelect,
      typed: 'edit',
      id: (s: PageStage) => roleId(s, 'Editors'),
    },
  ])('of $kind offers the server’s own', async ({ type, typed, id }) => {
    const { page, close } = await openStage(stage);
    await post(stage.bot, stage.news, [row({ type, custom_id: 'entity', placeholder: 'Who' })]);
    await lastMessage(page).getByRole('combobox', { name: 'Who' }).focus();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await lastMessage(page)
      .getByText(`Chosen: ${id(stage)}`)
      .waitFor();
    await close();
  });
});

describe('a modal', () => {
  const openSettings = async () => {
    await shared.box.fill('/settings ');
    await shared.page.keyboard.press('Enter');
    const dialog = shared.page.getByRole('dialog', { name: 'Settings' });
    await dialog.waitFor();
    return { ...shared, dialog };
  };

  it('is filled in and sent by keyboard alone', async () => {
    const { page, dialog } = await openSettings();
    await page.keyboard.type('Evening paper');
    await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape', 'Tab', 'Tab', 'Tab', 'Enter']) {
      await page.keyboard.press(key);
    }
    await dialog.waitFor({ state: 'detached' });
    await lastMessage(page).getByText('Saved Evening paper on Monday and Wednesday.').waitFor();
  });

  it('says what is missing and keeps what was typed', async () => {
    const { page, dialog } = await openSettings();
    await page.keyboard.type('ab');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByText('Enter 3 or more characters.').waitFor();
    await dialog.getByText('Make a selection.').waitFor();
    const name = dialog.getByRole('textbox', { name: 'Name' });
    expect(await name.inputValue()).toBe('ab');
    expect(await name.evaluate((it) => it.matches(':focus'))).toBe(true);
  });

  it('holds the focus inside and gives it back when Escape closes it', async () => {
    const { page, box, dialog } = await openSettings();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const outside = await page
        .locator(':focus')
        .evaluateAll((all) => all.filter((it) => !it.closest('dialog')).length);
      expect(outside).toBe(0);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await box.waitFor();
  });
});

describe('a modal of many kinds', () => {
  it('sends what was chosen, ticked and attached', async () => {
    const { page, box } = shared;
    await box.fill('/survey ');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Survey' });
    await dialog.getByRole('radiogroup', { name: 'Look' }).getByRole('radio', { name: 'Deep' }).check();
    await dialog.getByRole('checkbox', { name: 'Sea' }).check();
    await dialog.getByRole('checkbox', { name: 'Sky' }).check();
    await dialog.getByRole('checkbox', { name: 'Agreed' }).check();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByText('Choose a file.').waitFor();
    const files = ['a.opml', 'b.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('x') }));
    await dialog.locator('input[type="file"]').setInputFiles(files);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await lastMessage(page).getByText('Survey: deep; sea,sky; true; a.opml,b.txt').waitFor();
  });
});

describe('the menu of a message', () => {
  it('runs the bot’s command for messages, by keyboard', async () => {
    const { page } = shared;
    const { id } = stage.sandbox.say('member', stage.news, 'Read https://paper.example/story');
    const more = page.locator(`#message-${id}`).getByRole('button', { name: 'More' });
    await more.focus();
    await page.keyboard.press('Enter');
    const command = page.getByRole('menuitem', { name: 'Add to next digest' });
    expect(await command.evaluate((it) => it.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText(`Noted: ${id}`).waitFor();
  });

  it('closes by Escape and gives the focus back', async () => {
    const { page } = shared;
    const { id } = stage.sandbox.say('member', stage.news, 'Another');
    const more = page.locator(`#message-${id}`).getByRole('button', { name: 'More' });
    await more.focus();
    for (const key of ['Enter', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await more.evaluate((it) => it.matches(':focus'))).toBe(true);
  });
});

it('a mention of a command puts it into the box, one of a channel opens it', async () => {
  const { page, close } = await openStage(stage);
  const { general } = stage.sandbox.channels;
  await post(stage.bot, stage.news, [{ type: Type.TextDisplay, content: `</digest now:1> in <#${general}>` }]);
  await lastMessage(page).getByRole('button', { name: '/digest now' }).click();
  await page.getByRole('form', { name: 'Command /digest now' }).waitFor();
  await page.keyboard.press('Escape');
  await lastMessage(page).getByRole('button', { name: 'general' }).click();
  await page.getByRole('heading', { name: 'general', level: 1 }).waitFor();
  await close();
});

const roleId = ({ sandbox }: PageStage, name: string): string =>
  sandbox.state('admin').roles.find((role) => role.name === name)!.id;
