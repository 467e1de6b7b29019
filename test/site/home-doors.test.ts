import { expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { homeDoors } from '../../src/site/home-doors.ts';
import { linksOf } from '../../src/site/page.ts';
import { framework, kbOf, requirement } from '../builders.ts';

const questions = [
  { text: 'What is asked?', see: 'act/art-1' },
  { text: 'By what?', see: 'act' },
  { text: 'To which end?', see: 'trust' },
  { for: 'policymakers' as const, text: 'What is missing?', see: '/agenda/' },
  { for: 'committees' as const, text: 'What meets?', see: '/crosswalks/#all' },
];
const kb = kbOf({ frameworks: [framework('act')], requirements: [requirement('act', 'Art. 1')], home: { questions, dates: [] } });
const doors = homeDoors({ kb, t: translatorFor('en'), to: linksOf(kb, 'en') });

test('there is a door for each kind of reader', () => {
  expect(doors.map(({ title }) => title)).toEqual([
    'You make policy',
    'You work in a standards committee',
    'You run a small or medium-sized company',
  ]);
});

test('the questions of policymakers and committees stand first in their doors, and an address of the site leads there', () => {
  expect(doors.slice(0, 2).map(({ links }) => links[0])).toEqual([
    { name: 'What is missing?', url: '/agenda/' },
    { name: 'What meets?', url: '/crosswalks/#all' },
  ]);
});

test('the questions that content picks lead to their answers, in order, and then to the search', () => {
  expect(doors[2]?.links).toEqual([
    { name: 'What is asked?', url: '/frameworks/act/art-1/' },
    { name: 'By what?', url: '/frameworks/act/' },
    { name: 'To which end?', url: '/trust-elements/trust/' },
    { name: 'What applies to me', url: '/apply/' },
    { name: 'Where to start', url: '/start/' },
    { name: 'Search', url: '/search/' },
  ]);
});
