import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeContent, type AnalyzedContent } from '../../src/content/analyze-content.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/domain/model/diagnostic.ts';
import { marksOf } from '../../src/domain/search/facets.ts';
import { mayBeRaised } from '../../src/domain/gaps/groups.ts';
import { gapKinds, type GapKind } from '../../src/domain/model/gap.ts';
import { assessableOf } from '../../src/domain/model/knowledge-base.ts';

let content: AnalyzedContent;
beforeAll(() => {
  content = analyzeContent('content');
});

describe('the content', () => {
  it('has no fault, and its coverage summary is fresh; a note says what is worded anew since the release', () => {
    const isRewording = ({ rule, severity }: Diagnostic) => rule === 'released-meaning' && severity === 'note';
    expect(content.diagnostics.filter((one) => !isRewording(one)).map(formatDiagnostic)).toEqual([]);
  });

  it('holds 13 elements and 41 aspects', () => {
    expect([content.kb.elements.length, content.kb.aspects.length]).toEqual([13, 41]);
  });

  it.each([
    ['iec-62443-3-3-2013', 103],
    ['iso-iec-27001-2022', 123],
    ['jp-iot-security-guidelines-1.0', 25],
  ])('%s has %i assessable requirements', (framework, count) => {
    expect(assessableOf(content.kb, framework).length).toBe(count);
  });

  it('IEC 62443-3-3 selects 37, 60, 90 and 100 requirements at security levels 1 to 4', () => {
    const levels = [1, 2, 3, 4].map(
      (level) => assessableOf(content.kb, 'iec-62443-3-3-2013').filter((requirement) => requirement.levels?.includes(level)).length,
    );
    expect(levels).toEqual([37, 60, 90, 100]);
  });

  it('the Cyber Resilience Act has the 22 points of Annex I', () => {
    expect(assessableOf(content.kb, 'eu-cra').filter(({ slug }) => /^annex-i-part-i+-/u.test(slug)).length).toBe(22);
  });

  it('no gap of the kinds whose precondition does not hold is raised', () => {
    const silent = (Object.keys(gapKinds) as GapKind[]).filter((kind) => !mayBeRaised(content.kb, kind));
    expect(content.gaps.filter(({ kind }) => silent.includes(kind)).map(({ id }) => id)).toEqual([]);
  });

  it('every set of ours says why in more than a few words in every row', () => {
    const short = content.kb.mappings.filter(({ author, rationale }) => author === 'editors' && (rationale ?? '').length < 40);
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('has no more component types, security levels and subject matters than the style sheet filters by', () => {
    const style = readFileSync('src/components/parts/Facets.astro', 'utf8');
    const marks = new Set(content.kb.requirements.flatMap((requirement) => marksOf(content.kb, requirement)));
    expect([marks.size, [...marks].filter((mark) => !style.includes(`.filtered:has(.${mark}-only:checked)`))]).toEqual([11, []]);
  });

  it('no two rows give the same rationale', () => {
    const texts = content.kb.mappings.flatMap(({ rationale }) => rationale ?? []);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
