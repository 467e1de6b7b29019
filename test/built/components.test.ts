import { describe, expect, test } from 'vitest';
import { read, requireSite, withoutMarks } from './built-site.ts';

const page = withoutMarks(read(requireSite(), 'guide/components/index.html'));
/** What stands below an example in the section of a component. */
const below = (name: string): string =>
  page.split(`<h2 id="${name.toLowerCase()}"`)[1]?.split('<h2')[0]?.split('</pre>').slice(1).join('\n') ?? '';

describe('the examples of components in the guide', () => {
  test.each([
    ['Ref', /<a href="[^"]*\/frameworks\/eu-cra\/art-14-1\/">Art\. 14\(1\)<\/a>, and <a href="[^"]*\/frameworks\/eu-cra\/">the act<\/a>/u],
    ['Note', /<aside class="note"> ?<p>Read this twice\.<\/p> ?<\/aside>/u],
    ['Row', /<caption>[^<]*SR 1\.12<\/caption>.*<td class="why">[^<]{20}/su],
    ['Rows', /<caption>Know-how in exchange<\/caption>.*<caption>[^<]* → [^<]*<\/caption>/su],
    ['Coverage', /<dl class="strip">.*<span class="level /su],
    ['Parameter', /The early warning goes out at most 24 hours from awareness \(<a href="[^"]*\/frameworks\/eu-cra\/art-14-2-a\/">/u],
    ['Term', /<a class="term" href="[^"]*\/guide\/glossary\/#subset-of" title="[^"]+">is contained in<\/a>/u],
    ['Official', /<a href="https:\/\/[^"]+" rel="noopener">[^<]*Art\. 14\(1\)<\/a>/u],
    ['NotIn', /The report IEC TR 63069 \(not in yet\) puts/u],
  ])('%s becomes what it promises', (name, pattern) => {
    expect(below(name).replace(/\s+/gu, ' ')).toMatch(pattern);
  });

  test('leave no tag that a browser does not know', () => {
    expect([...page.replace(/<pre.*?<\/pre>/gsu, '').matchAll(/<([A-Z]\w*)/gu)].map(([, tag]) => tag)).toEqual([]);
  });
});
