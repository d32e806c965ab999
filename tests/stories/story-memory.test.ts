import { expect, it } from 'vitest';
import { factsToRemember, rememberReadings } from '../../src/stories/story-memory.ts';
import { anArticle, aStory, HOUR_MS, NOON_MS } from '../builders/articles.ts';

const first = anArticle({
  publisher: 'a',
  title: 'Ferry sinks off Norvik',
  text: 'A ferry sank off Norvik and 12 people died.',
});
const story = aStory([first], { id: 'ferry' });
const reading = { storyId: story.id, atMs: NOON_MS, facts: factsToRemember(story) };
const later = (publisher: string, text: string) => anArticle({ publisher, title: 'The ferry off Norvik', text });
const recall = (added: ReturnType<typeof later>[], hours = 7, over = {}) =>
  rememberReadings([reading], NOON_MS + hours * HOUR_MS)({ ...story, articles: [first, ...added], ...over });

const NEWS = 'Captain Ida Falk was held after the ferry sank.';
const two = [later('b', NEWS), later('c', `Police said: ${NEWS}`)];

it.each([
  { name: 'nothing was added', added: [], state: 'repeat' },
  {
    name: 'another publisher tells the same',
    added: [later('b', 'The ferry sank off Norvik; 12 people died.')],
    state: 'repeat',
  },
  { name: 'one publisher has a new name', added: [later('b', NEWS)], state: 'repeat' },
  { name: 'one publisher has it twice', added: [later('b', NEWS), later('b', NEWS)], state: 'repeat' },
  { name: 'two publishers have a new name', added: two, state: 'update' },
  {
    name: 'two publishers have a new figure',
    added: [later('b', 'Now 17 people died.'), later('c', 'In all 17 died.')],
    state: 'update',
  },
  {
    name: 'two publishers write out a figure that was read in digits',
    added: [later('b', 'Twelve people died.'), later('c', 'Twelve died.')],
    state: 'repeat',
  },
  {
    name: 'two publishers name the day',
    added: [later('b', 'It sank on Monday, May 3.'), later('c', 'On May 3 it sank.')],
    state: 'repeat',
  },
  {
    name: 'three more publishers tell of it',
    added: ['b', 'c', 'd'].map((publisher) => later(publisher, 'The ferry sank.')),
    state: 'update',
  },
])('when $name, it is: $state', ({ added, state }) => {
  expect(recall(added).state).toBe(state);
});

it('is new to who has not read it', () => {
  expect(rememberReadings([], NOON_MS)(story)).toEqual({ state: 'new' });
});

it('holds an update back for six hours', () => {
  expect(recall(two, 5.9).state).toBe('repeat');
  expect(recall(two, 6).state).toBe('update');
});

it('tells what is new by the shortest sentence that has it, and who says so', () => {
  expect(recall(two)).toEqual({ state: 'update', whatIsNew: `B: ${NEWS}` });
});

it('tells by how much the reach grew', () => {
  const added = ['b', 'c', 'd'].map((publisher) => later(publisher, 'The ferry sank.'));
  expect(recall(added)).toEqual({ state: 'update', whatIsNew: 'Now reported by 4 publishers, up from 1.' });
});

it('knows a story again by its articles when its id changed', () => {
  expect(recall([], 7, { id: 'other' }).state).toBe('repeat');
});

it('knows a story by its id when nothing else was kept', () => {
  expect(rememberReadings([{ ...reading, facts: null }], NOON_MS + 7 * HOUR_MS)(story).state).toBe('repeat');
});
