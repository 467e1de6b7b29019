import { describe, expect, test } from 'vitest';
import { roomOf, siteRooms } from '../../src/site/site-nav.ts';
import { tinyPage } from './tiny-page.ts';

const rooms = siteRooms(tinyPage().t);

describe('the rooms of the site', () => {
  test('are seven at most', () => {
    expect(rooms.length).toBeLessThanOrEqual(7);
  });

  test.each([
    ['/findings/least-covered-principle/', '/findings/'],
    ['/gaps/international--a/', '/findings/'],
    ['/principles/plan/', '/matrix/'],
    ['/crosswalks/a/b/', '/crosswalks/'],
    ['/about/', undefined],
    ['/', undefined],
  ])('%s lies in %s', (path, room) => {
    expect(roomOf(rooms, path)?.path).toBe(room);
  });
});
