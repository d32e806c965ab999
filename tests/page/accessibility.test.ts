import { type APIMessageTopLevelComponent, ComponentType as Type } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../builders/accessibility-faults.ts';
import { aPicture } from '../builders/message-picture.ts';
import { post } from '../builders/page-bot.ts';
import { aPageStage, openStage, type PageStage } from '../builders/page-stage.ts';

const MANY: APIMessageTopLevelComponent[] = [
  {
    type: Type.TextDisplay,
    content: '# Head\n-# small\n`code` <@1> <t:1:R> [link](https://a.example) @everyone\n> quote\n```\nfence\n```',
  },
  {
    type: Type.Container,
    accent_color: 0x4f9d8f,
    components: [
      { type: Type.TextDisplay, content: '## Head\n-# small <t:1:f> `code` <#2>' },
      {
        type: Type.ActionRow,
        components: [1, 2, 3, 4].map(
          (style) => ({ type: Type.Button, style, label: `Style ${style}`, custom_id: `s${style}` }) as never,
        ),
      },
      {
        type: Type.MediaGallery,
        items: [{ media: { url: 'attachment://a.png' } }, { media: { url: 'https://b.example/b.png' } }],
      },
    ],
  },
  { type: Type.ActionRow, components: [{ type: Type.UserSelect, custom_id: 'who', placeholder: 'Who' }] },
];

let stage: PageStage;
beforeAll(async () => {
  stage = await aPageStage();
  stage.sandbox.say('member', stage.news, 'Good morning');
  await post(stage.bot, stage.news, MANY, [{ name: 'a.png', bytes: aPicture() }]);
});
afterAll(() => stage.close());

/** Ways to bring something onto the page. */
const VIEWS: { name: string; width?: number; open: (page: Page) => Promise<void> }[] = [
  { name: 'messages', open: async () => {} },
  { name: 'messages on a phone', width: 390, open: async () => {} },
  {
    name: 'the drawer',
    width: 390,
    open: (page) => page.getByRole('button', { name: 'Channels' }).click(),
  },
  {
    name: 'commands',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Message #/ }).fill('/');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'a wrong option',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Message #/ }).fill('/digest preview ');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Send command' }).click();
      await page.getByText('length: This option is required.').waitFor();
    },
  },
  {
    name: 'an answer for one',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Message #/ }).fill('/help ');
      await page.keyboard.press('Enter');
      await page.getByText('Only you can see this').last().waitFor();
    },
  },
  {
    name: 'a modal with faults',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Message #/ }).fill('/settings ');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.getByRole('combobox', { name: 'Days' }).click();
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'a menu',
    open: async (page) => {
      await page.getByRole('button', { name: 'More' }).first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
    },
  },
];

describe.each(VIEWS)('$name', ({ width, open }) => {
  it('is readable, named and fits', async () => {
    const { page, complaints, close } = await openStage(stage, width ? { width } : {});
    await open(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    const spare = await page.locator('html').evaluate((it) => it.clientWidth - it.scrollWidth);
    expect(spare).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the keyboard', () => {
  it('moves through messages and channels by arrows, each one stop of Tab', async () => {
    const { page, close } = await openStage(stage);
    for (const { selector, key } of [
      { selector: '.message', key: 'ArrowUp' },
      { selector: '.channel', key: 'ArrowDown' },
    ]) {
      const items = page.locator(selector);
      expect(await items.evaluateAll((all) => all.filter((it) => it.tabIndex === 0).length)).toBe(1);
      await page.locator(`${selector}[tabindex="0"]`).focus();
      const before = await focused(page);
      await page.keyboard.press(key);
      expect(await focused(page)).not.toBe(before);
      expect(await page.locator(':focus').evaluate((it, wanted) => it.matches(wanted), selector)).toBe(true);
    }
    await close();
  });

  it('always shows where it is', async () => {
    const { page, close } = await openStage(stage);
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press('Tab');
      const bare = await page.locator(':focus').evaluateAll((all) =>
        all
          .filter((it) => {
            const around = [it, it.nextElementSibling, it.parentElement].filter(Boolean);
            return !around.some((one) => {
              const { outlineStyle, outlineWidth } = one.ownerDocument.defaultView.getComputedStyle(one);
              return outlineStyle !== 'none' && outlineWidth !== '0px';
            });
          })
          .map((it) => it.outerHTML.slice(0, 80)),
      );
      expect(bare).toEqual([]);
    }
    await close();
  });

  it('opens the drawer of a phone, chooses a channel and comes back', async () => {
    const { page, close } = await openStage(stage, { width: 390 });
    const opener = page.getByRole('button', { name: 'Channels' });
    expect(await page.getByRole('button', { name: 'general' }).count()).toBe(0);
    await opener.focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'general', level: 1 }).waitFor();
    expect(await opener.evaluate((it) => it.matches(':focus'))).toBe(true);
    await opener.press('Enter');
    await page.keyboard.press('Escape');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await close();
  });
});

it('says aloud what the bot writes', async () => {
  const { page, close } = await openStage(stage);
  await post(stage.bot, stage.news, [{ type: Type.TextDisplay, content: 'The **tide** turns' }]);
  await expect.poll(() => page.locator('[aria-live="polite"]').innerText()).toBe('Broadsheet: The tide turns');
  await close();
});

const focused = (page: Page) => page.locator(':focus').evaluate((it) => it.id || it.dataset.channel);
