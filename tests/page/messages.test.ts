import { type APIMessageTopLevelComponent, ComponentType as Type } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aPicture } from '../builders/message-picture.ts';
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

const text = (content: string) => ({ type: Type.TextDisplay, content }) as const;
const files = [
  { name: 'port.png', bytes: aPicture(), description: 'Cranes' },
  { name: 'notes.txt', bytes: Buffer.from('hello') },
];
const EVERYTHING: APIMessageTopLevelComponent[] = [
  {
    type: Type.Container,
    accent_color: 0xe8a33d,
    components: [
      text('# Morning paper\n-# three stories'),
      { type: Type.Separator, spacing: 2 },
      {
        type: Type.Section,
        components: [text('**Dock strike** ends')],
        accessory: { type: Type.Thumbnail, media: { url: 'attachment://port.png' }, description: 'Cranes at dusk' },
      },
      {
        type: Type.Section,
        components: [text('More of it')],
        accessory: { type: Type.Button, style: 3, label: 'Go', custom_id: 'go' },
      },
      {
        type: Type.MediaGallery,
        items: [
          { media: { url: 'attachment://port.png' }, description: 'The port' },
          { media: { url: 'https://outside.example/heron.jpg' }, description: 'A heron' },
        ],
      },
      { type: Type.File, file: { url: 'attachment://notes.txt' } },
      {
        type: Type.ActionRow,
        components: [
          { type: Type.Button, style: 2, label: 'Why this?', custom_id: 'why', emoji: { name: '★' } },
          { type: Type.Button, style: 4, label: 'Stop', custom_id: 'stop', disabled: true },
          { type: Type.Button, style: 5, label: 'Website', url: 'https://outside.example/' },
        ],
      },
      {
        type: Type.ActionRow,
        components: [
          {
            type: Type.StringSelect,
            custom_id: 'open',
            placeholder: 'Open story…',
            options: [{ label: 'One', value: '1' }],
          },
        ],
      },
    ],
  },
  { type: Type.Container, spoiler: true, components: [text('The end of the film')] },
];

describe('a message of components', () => {
  it('is shown whole, and nothing is asked of another origin', async () => {
    await post(stage.bot, stage.news, EVERYTHING, files);
    const { page, strayRequests, complaints, close } = await openStage(stage);
    const message = lastMessage(page);
    await message.getByRole('heading', { name: 'Morning paper' }).waitFor();
    for (const name of ['Go', '★ Why this?', 'Stop', 'Spoiler, show']) {
      expect(await message.getByRole('button', { name, exact: true }).count(), name).toBe(1);
    }
    expect(await message.getByRole('button', { name: 'Stop' }).isDisabled()).toBe(true);
    expect(await message.getByRole('link', { name: 'Website' }).getAttribute('href')).toBe('https://outside.example/');
    expect(await message.getByRole('combobox', { name: 'Open story…' }).count()).toBe(1);
    expect(await message.getByRole('img', { name: /A heron/ }).innerText()).toContain('outside.example · not loaded');
    const picture = message.getByRole('img', { name: 'Cranes at dusk' });
    await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBe(60);
    const bar = await message
      .locator('.container')
      .first()
      .evaluate((it) => it.ownerDocument.defaultView.getComputedStyle(it, '::before').backgroundColor);
    expect(bar).toBe('rgb(232, 163, 61)');
    expect({ strayRequests, complaints }).toEqual({ strayRequests: [], complaints: [] });
    await close();
  });

  it('keeps a spoiler from being read until it is asked for', async () => {
    await post(stage.bot, stage.news, EVERYTHING, files);
    const { page } = shared;
    const message = lastMessage(page);
    const secret = message.getByText('The end of the film');
    expect(await secret.evaluate((it) => it.closest('[inert]') !== null)).toBe(true);
    await message.getByRole('button', { name: 'Spoiler, show' }).focus();
    await page.keyboard.press('Enter');
    expect(await secret.evaluate((it) => it.closest('[inert]') !== null)).toBe(false);
  });

  it('enlarges a picture and closes it by Escape', async () => {
    await post(stage.bot, stage.news, EVERYTHING, files);
    const { page } = shared;
    await lastMessage(page).getByRole('button', { name: 'Enlarge the picture: The port' }).click();
    const large = page.getByRole('dialog', { name: 'The port' });
    await large.waitFor();
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
  });

  it('asks before a link leads off the machine', async () => {
    await post(stage.bot, stage.news, EVERYTHING, files);
    const { page, strayRequests } = shared;
    await lastMessage(page).getByRole('link', { name: 'Website' }).click();
    const question = page.getByRole('dialog', { name: 'Leaving the sandbox' });
    expect(await question.innerText()).toContain('https://outside.example/');
    await question.getByRole('button', { name: 'Go Back' }).click();
    await question.waitFor({ state: 'detached' });
    expect(strayRequests).toEqual([]);
  });
});

describe('live', () => {
  it('messages come, change and go by themselves', async () => {
    const { page } = shared;
    const sent = await post(stage.bot, stage.news, [text('First version')]);
    await lastMessage(page).getByText('First version').waitFor();
    await sent.edit({ components: [text('Second version')] });
    await lastMessage(page).getByText('Second version').waitFor();
    expect(await lastMessage(page).innerText()).toContain('(edited)');
    expect(await page.getByRole('article').filter({ hasText: 'First version' }).count()).toBe(0);
    await sent.delete();
    await page.getByRole('article').filter({ hasText: 'Second version' }).waitFor({ state: 'detached' });
  });

  it('a message elsewhere marks its channel as unread', async () => {
    const { page, close } = await openStage(stage);
    await post(stage.bot, stage.sandbox.channels.general!, [text('Over here')]);
    await page.getByRole('button', { name: 'general unread' }).click();
    await lastMessage(page).getByText('Over here').waitFor();
    expect(await page.getByRole('button', { name: 'general', exact: true }).getAttribute('aria-current')).toBe('page');
    await close();
  });

  it('text from a message never becomes markup', async () => {
    const { page, complaints } = shared;
    await post(stage.bot, stage.news, [text('<img src=x onerror=alert(1)> [x](javascript:alert(1)) <b>b</b>')]);
    const shown = lastMessage(page).locator('.markdown');
    await expect.poll(() => shown.innerText()).toBe('<img src=x onerror=alert(1)> [x](javascript:alert(1)) <b>b</b>');
    expect(complaints).toEqual([]);
  });

  it('a forum shows its posts, and a post its message', async () => {
    const forum = await stage.bot.channels.fetch(stage.sandbox.channels.stories!);
    if (forum?.type !== 15) throw new Error('That is no forum.');
    await forum.threads.create({ name: 'Heron returns', message: { content: 'Four pairs counted' } });
    const { page, close } = await openStage(stage);
    await page.getByRole('button', { name: 'stories' }).click();
    await page.getByRole('list', { name: 'Posts' }).getByRole('button', { name: 'Heron returns' }).click();
    await lastMessage(page).getByText('Four pairs counted').waitFor();
    const nested = page.getByRole('navigation').getByRole('listitem').filter({ hasText: 'stories' });
    expect(await nested.getByRole('button', { name: 'Heron returns' }).count()).toBe(1);
    await close();
  });
});
