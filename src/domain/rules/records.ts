import { compareIds, slugOf } from '../model/ids.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Rule } from './rule.ts';

export const slugMatchesRef: Rule = {
  name: 'slug-matches-ref',
  description: 'The file name of a requirement follows from its printed number.',
  *check({ kb }) {
    for (const { path, ref, slug } of kb.requirements) {
      const expected = slugOf(ref);
      if (expected === slug) continue;
      const at = { path, keys: ['ref'] };
      if (expected === '')
        yield {
          at,
          message: `\`${ref}\` leaves no ASCII letter or digit for a file name.`,
          tip: 'Give a `ref` in Latin script and the printed number as `refPrinted`.',
        };
      else
        yield {
          at,
          message: `\`${ref}\` belongs in a file named \`${expected}.md\`, not \`${slug}\`.`,
          tip: 'Rename the file, or mend the number.',
        };
    }
  },
};

export const listedNoneHasNone: Rule = {
  name: 'listed-none',
  description: 'A document that says `listed: none` has no requirements here.',
  *check({ kb }) {
    for (const { id, path, listed } of kb.frameworks) {
      const count = (kb.requirementsOf.get(id) ?? []).length;
      if (listed === 'none' && count > 0)
        yield {
          at: { path, keys: ['listed'] },
          message: `\`listed: none\` is said of \`${id}\`, but ${count} of its requirements ${count === 1 ? 'is' : 'are'} here.`,
          tip: 'Write `all`, or `parts` and say in the text which are not here.',
        };
    }
  },
};

export const uniqueRef: Rule = {
  name: 'unique-ref',
  description: 'A printed number stands once in a framework.',
  *check({ kb }) {
    for (const requirements of kb.requirementsOf.values()) {
      const seen = new Map<string, string>();
      for (const { ref, path } of requirements) {
        const first = seen.get(ref);
        seen.set(ref, first ?? path);
        if (first !== undefined) yield { at: { path, keys: ['ref'] }, message: `\`${ref}\` stands in \`${first}\` as well.` };
      }
    }
  },
};

export const translatedHasOriginal: Rule = {
  name: 'translated-title',
  description: 'A translated title stands beside the title that it translates.',
  *check({ kb }) {
    for (const { path, titleStatus, titleOriginal } of kb.requirements)
      if (titleStatus === 'translated' && titleOriginal === undefined)
        yield {
          at: { path, keys: ['titleStatus'] },
          message: 'The title is said to be translated, but `titleOriginal` is missing.',
          tip: 'Give the title that it translates, or say `quoted` or `ours`.',
        };
  },
};

export const verifiedMatchesEvidence: Rule = {
  name: 'verified-matches-evidence',
  description: 'A state of verification names as many different sources as it claims.',
  *check({ kb }) {
    const needed = { 'two-sources': 2, 'one-source': 1, unverified: 0 } as const;
    for (const { path, verified, evidence } of [...kb.frameworks, ...kb.requirements, ...kb.jurisdictions]) {
      const count = new Set(evidence.map(({ source }) => source)).size;
      if (count < needed[verified])
        yield {
          at: { path, keys: ['verified'] },
          message: `\`verified\` says \`${verified}\`, but \`evidence\` names ${count} ${count === 1 ? 'source' : 'different sources'}.`,
          tip: 'Name the sources, or say how far the fact is verified.',
        };
    }
  },
};

export const gistPresent: Rule = {
  name: 'gist-present',
  description: 'A requirement says in own words what is asked.',
  *check({ kb }) {
    for (const { path, gist } of kb.requirements)
      if (gist === '')
        yield {
          at: { path, keys: ['ref'] },
          message: 'The gist is missing.',
          tip: 'Write one to three sentences in your own words below the front matter.',
        };
  },
};

export const gistIsShort: Rule = {
  name: 'gist-length',
  description: 'A gist has at most 90 words: longer ones read like the text of the document itself.',
  *check({ kb }) {
    for (const { path, gist } of kb.requirements) {
      const words = gist.split(' ').length;
      if (words > 90)
        yield {
          at: { path, keys: ['ref'] },
          message: `The gist has ${words} words; at most 90 are taken.`,
          tip: 'Say in one to three sentences of your own what is asked; the text itself stays with its publisher.',
        };
    }
  },
};

export const parentFits: Rule = {
  name: 'parent-fits',
  description: 'An enhancement belongs to a requirement, and no record is its own ancestor.',
  *check({ kb }) {
    for (const requirement of kb.requirements) {
      const at = { path: requirement.path, keys: ['parent'] };
      if (requirement.kind === 'enhancement' && requirement.parent === undefined)
        yield {
          at: { path: requirement.path, keys: ['kind'] },
          message: 'An enhancement needs a `parent`: the requirement that it strengthens.',
        };
      const parent = kb.requirementById.get(`${requirement.framework}/${requirement.parent}`);
      if (requirement.kind === 'enhancement' && parent && parent.kind !== 'requirement')
        yield { at, message: `\`${parent.ref}\` is a ${parent.kind}; an enhancement belongs to a requirement.` };
      if (isOwnAncestor(kb, requirement.id)) yield { at, message: `\`${requirement.ref}\` is its own ancestor.` };
    }
  },
};

export const forceHasBasis: Rule = {
  name: 'force-has-basis',
  description: 'Presumption and procurement name the act, the point and the date on which they rest.',
  *check({ kb }) {
    for (const { path, force, forceBasis } of kb.frameworks) {
      const needed = force === 'presumption' || force === 'procurement';
      if (needed && !forceBasis)
        yield { at: { path, keys: ['force'] }, message: `\`force: ${force}\` needs a \`forceBasis\`.`, tip: 'Name act, point and date.' };
      if (!needed && forceBasis)
        yield { at: { path, keys: ['forceBasis'] }, message: `\`forceBasis\` says nothing for \`force: ${force}\`.`, tip: 'Remove it.' };
    }
  },
};

export const overlapDeclaredOnce: Rule = {
  name: 'overlap-declared-once',
  description: 'The overlap of two aspects is declared on one side only, and never with itself.',
  *check({ kb }) {
    const seen = new Set<string>();
    for (const aspect of kb.aspects) {
      for (const [place, { aspect: other }] of aspect.overlaps.entries()) {
        const pair = [aspect.id, other].sort(compareIds).join(' ');
        if (seen.has(pair) || aspect.id === other)
          yield {
            at: { path: aspect.path, keys: ['aspects', aspect.index, 'overlaps', place, 'aspect'] },
            message: `The overlap of \`${aspect.id}\` with \`${other}\` is declared already.`,
            tip: 'The inverse is computed; keep one side.',
          };
        seen.add(pair);
      }
    }
  },
};

function isOwnAncestor(kb: KnowledgeBase, id: string): boolean {
  const seen = new Set<string>();
  for (
    let current = kb.requirementById.get(id);
    current?.parent !== undefined;
    current = kb.requirementById.get(`${current.framework}/${current.parent}`)
  ) {
    if (seen.has(current.id)) return current.id === id;
    seen.add(current.id);
  }
  return false;
}
