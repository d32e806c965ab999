import { type APIMessageTopLevelComponent, ComponentType as Type } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../builders/page-bot.ts';
import { aPageStage, lastMessage, openStage, type PageStage } from '../builders/page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await aPageStage();
});
afterAll(() => stage.close());

const row = (component: object) => ({ type: Type.ActionRow, components: [component] }) as APIMessageTopLevelComponent;
const options = ['One', 'Two', 'Three'].map((label) => ({ label, value: label.toLowerCase() }));

describe('a button', () => {
  it('is pressed and the bot changes its message', async () => {
    const { page, close } = await openStage(stage);
    await post(stage.bot, stage.news, [row({ type: Type.Button, style: 1, label: 'Follow', custom_id: 'follow' })]);
    await lastMessage(page).getByRole('button', { name: 'Follow' }).click();
    await lastMessage(page).getByText('Pressed follow').waitFor();
    await close();
  });

  it('that nobody answers says so below its message, which can be used again', async () => {
    const { page, close } = await openStage(stage);
    await post(stage.bot, stage.news, [row({ type: Type.Button, style: 1, label: 'Try', custom_id: 'silent' })]);
    const message = lastMessage(page);
    await message.getByRole('button', { name: 'Try' }).click();
    await message.getByText('This interaction failed.').waitFor();
    expect(await message.getAttribute('aria-busy')).toBeNull();
    await close();
  });
});

describe('a select', () => {
  it('of texts is filtered by typing and takes one by Enter', async () => {
    const { page, close } = await openStage(stage);
    const select = { type: Type.StringSelect, custom_id: 'one', placeholder: 'Pick one', options };
    await post(stage.bot, stage.news, [row(select)]);
    await lastMessage(page).getByRole('combobox', { name: 'Pick one' }).focus();
    await page.keyboard.type('thr');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Chosen: three').waitFor();
    await close();
  });

  it('of several sends them together when its list closes, and nothing before', async () => {
    const { page, close } = await openStage(stage);
    const select = { type: Type.StringSelect, custom_id: 'two', placeholder: 'Pick two', max_values: 2, options };
    const sent = await post(stage.bot, stage.news, [row(select)]);
    const field = lastMessage(page).getByRole('combobox', { name: 'Pick two' });
    await field.focus();
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.allInnerTexts()).toEqual(['One', 'Two']);
    expect(await lastMessage(page).getAttribute('id')).toBe(`message-${sent.id}`);
    await page.keyboard.press('Escape');
    await lastMessage(page).getByText('Chosen: one, two').waitFor();
    await close();
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
    const opened = await openStage(stage);
    await opened.box.fill('/settings ');
    await opened.page.keyboard.press('Enter');
    const dialog = opened.page.getByRole('dialog', { name: 'Settings' });
    await dialog.waitFor();
    return { ...opened, dialog };
  };

  it('is filled in and sent by keyboard alone', async () => {
    const { page, dialog, close } = await openSettings();
    await page.keyboard.type('Evening paper');
    await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape', 'Tab', 'Tab', 'Tab', 'Enter']) {
      await page.keyboard.press(key);
    }
    await dialog.waitFor({ state: 'detached' });
    await lastMessage(page).getByText('Saved Evening paper on Monday and Wednesday.').waitFor();
    await close();
  });

  it('says what is missing and keeps what was typed', async () => {
    const { page, dialog, close } = await openSettings();
    await page.keyboard.type('ab');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByText('Enter 3 or more characters.').waitFor();
    await dialog.getByText('Make a selection.').waitFor();
    const name = dialog.getByRole('textbox', { name: 'Name' });
    expect(await name.inputValue()).toBe('ab');
    expect(await name.evaluate((it) => it.matches(':focus'))).toBe(true);
    await close();
  });

  it('holds the focus inside and gives it back when Escape closes it', async () => {
    const { page, box, dialog, close } = await openSettings();
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
    await close();
  });
});

describe('the menu of a message', () => {
  it('runs the bot’s command for messages, by keyboard', async () => {
    const { page, close } = await openStage(stage);
    const { id } = stage.sandbox.say('member', stage.news, 'Read https://paper.example/story');
    const more = page.locator(`#message-${id}`).getByRole('button', { name: 'More' });
    await more.focus();
    await page.keyboard.press('Enter');
    const command = page.getByRole('menuitem', { name: 'Add to next digest' });
    expect(await command.evaluate((it) => it.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText(`Noted: ${id}`).waitFor();
    await close();
  });

  it('closes by Escape and gives the focus back', async () => {
    const { page, close } = await openStage(stage);
    const { id } = stage.sandbox.say('member', stage.news, 'Another');
    const more = page.locator(`#message-${id}`).getByRole('button', { name: 'More' });
    await more.focus();
    for (const key of ['Enter', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await more.evaluate((it) => it.matches(':focus'))).toBe(true);
    await close();
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
