import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

describe('the command box', () => {
  it('sends a command typed by hand, and shows who used it', async () => {
    const { page, box } = shared;
    await box.focus();
    await page.keyboard.type('/digest no');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Digest now', { exact: true }).waitFor();
    expect(await lastMessage(page).innerText()).toMatch(/Mira\s+used\s+digest now/);
    expect(await box.evaluate((it) => it.matches(':focus'))).toBe(true);
  });

  it('offers commands with what they do, and takes one by arrow and Enter', async () => {
    const { page, box } = shared;
    await box.fill('/di');
    const list = page.getByRole('listbox', { name: 'Commands' });
    expect(await list.getByRole('option').allInnerTexts()).toEqual([
      expect.stringContaining('Make a digest of the last hours'),
      expect.stringContaining('Show how the next one would look'),
    ]);
    await box.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await list.getByRole('option').nth(1).getAttribute('id')).toBe(active);
    await box.press('Enter');
    await page.getByRole('form', { name: 'Command /digest preview' }).waitFor();
  });

  it('completes options by keyboard alone: autocomplete, a number, yes or no', async () => {
    const { page, box } = shared;
    await box.fill('/digest now ');
    await page.keyboard.type('topic');
    await page.keyboard.press('Enter');
    await page.keyboard.type('harb');
    await page.getByRole('option', { name: 'Harbour strike' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('hours');
    await page.keyboard.press('Enter');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('share');
    await page.keyboard.press('Enter');
    await page.keyboard.type('t');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Digest now topic=harbour strike hours=12 share=true').waitFor();
  });

  it('puts required options first and sends channel and choice as their values', async () => {
    const { page, box } = shared;
    await box.fill('/digest preview ');
    await page.getByRole('combobox', { name: 'channel' }).waitFor();
    await page.keyboard.type('bull');
    await page.keyboard.press('Enter');
    await page.keyboard.type('head');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const id = stage.sandbox.channels.bulletin;
    await lastMessage(page).getByText(`Digest preview channel=${id} length=headlines`).waitFor();
  });

  it('is in the language one chooses, which the bot is told', async () => {
    const { page, box, close } = await openStage(stage);
    await page.getByLabel('Language of your Discord').selectOption('de');
    await box.fill('/digest vor');
    await page.getByRole('option', { name: 'Zeigen, wie die nächste aussähe' }).waitFor();
    await box.press('Enter');
    await page.getByRole('combobox', { name: 'kanal' }).waitFor();
    const told = new Promise((resolve) => {
      stage.bot.once('interactionCreate', ({ locale }) => resolve(locale));
    });
    for (const typed of ['bull', 'head']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    expect(await told).toBe('de');
    await lastMessage(page).getByText('Digest preview channel=').waitFor();
    expect(page.url()).toContain('&locale=de#');
    await close();
  });

  it('says what is wrong, marks it and goes there', async () => {
    const { page, box } = shared;
    await box.fill('/digest now ');
    await page.keyboard.type('hours');
    await page.keyboard.press('Enter');
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    await page.getByText('hours: Enter 168 or less.').waitFor();
    const field = page.getByRole('combobox', { name: 'hours' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((it) => it.matches(':focus'))).toBe(true);
  });

  it('keeps a command that got no answer, and says so', async () => {
    const { page, box } = shared;
    await box.fill('/silent ');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond.').waitFor();
    expect(await page.getByRole('form', { name: 'Command /silent' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await box.waitFor();
    expect(await box.inputValue()).toBe('/silent');
  });

  it('sends a file', async () => {
    const { page, box } = shared;
    await box.fill('/article ');
    await page.keyboard.type('file');
    await page.keyboard.press('Enter');
    await page
      .locator('[data-option="file"]')
      .setInputFiles({ name: 'paste.txt', mimeType: 'text/plain', buffer: Buffer.from('words') });
    await page.getByRole('button', { name: 'Send command' }).click();
    await lastMessage(page).getByText('Read paste.txt.').waitFor();
  });

  it('sends plain words as a message', async () => {
    const { page, box, close } = await openStage(stage, { as: 'member' });
    await box.fill('Good *morning*');
    await box.press('Enter');
    await lastMessage(page).getByText('morning').waitFor();
    expect(await lastMessage(page).locator('.author').innerText()).toBe('Jonas');
    await close();
  });
});

describe('an answer for one', () => {
  it('is shown as such and can be dismissed', async () => {
    const { page, box } = shared;
    await box.fill('/help ');
    await page.keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('Only you can see this').waitFor({ state: 'detached' });
  });

  it('is not seen by the other', async () => {
    const [admin, member] = [await openStage(stage), await openStage(stage, { as: 'member' })];
    await admin.box.fill('/help ');
    await admin.page.keyboard.press('Enter');
    await admin.page.getByText('Only you can see this').last().waitFor();
    await admin.box.fill('Done');
    await admin.box.press('Enter');
    await lastMessage(member.page).getByText('Done').waitFor();
    expect(await member.page.getByText('Only you can see this').count()).toBe(0);
    await Promise.all([admin.close(), member.close()]);
  });
});

describe('admin and member', () => {
  it('see different channels and commands; the switch is kept by a reload', async () => {
    const { page, box, close } = await openStage(stage);
    const paths = async () => {
      await box.fill('/');
      return page.getByRole('listbox', { name: 'Commands' }).getByRole('option').allInnerTexts();
    };
    expect((await paths()).join()).toContain('/settings');
    expect(await page.getByRole('button', { name: 'mod-log' }).count()).toBe(1);
    await page.getByRole('group', { name: 'You are:' }).getByText('Member').click();
    await page.getByText('Jonas', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'mod-log' }).waitFor({ state: 'detached' });
    expect((await paths()).join()).not.toContain('/settings');
    await page.reload();
    await box.waitFor();
    expect(await page.getByRole('radio', { name: 'Member' }).isChecked()).toBe(true);
    await close();
  });
});
