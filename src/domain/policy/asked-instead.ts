import type { Answer, Jurisdiction, KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { countriesWithout, type Quantity } from './quantities.ts';

/** The answers that begin with a requirement which sets a quantity, and so are about it above all. */
export function answersAbout({ answers }: Pick<KnowledgeBase, 'answers'>, { values }: Quantity): readonly Answer[] {
  return answers.filter(({ covers: [first] }) =>
    values.some(({ requirement }) => requirement.framework === first?.framework && requirement.ref === first.ref),
  );
}

/**
 * What countries without a value of a quantity ask in its place: the requirements without any value of their own that answers about the
 * quantity rest on, country by country in the order of the register.
 */
export function askedInstead(
  kb: KnowledgeBase,
  quantity: Quantity,
): readonly { readonly country: Jurisdiction; readonly requirements: readonly Requirement[] }[] {
  const covered = answersAbout(kb, quantity).flatMap(({ covers }) => covers);
  const named = covered.flatMap(({ framework, ref }) => (kb.requirementsOf.get(framework) ?? []).filter((one) => one.ref === ref));
  const plain = [...new Set(named)].filter(({ parameters }) => parameters === undefined);
  return countriesWithout(kb, quantity)
    .map((country) => ({
      country,
      requirements: plain.filter(({ framework }) => kb.frameworkById.get(framework)?.jurisdiction === country.id),
    }))
    .filter(({ requirements }) => requirements.length > 0);
}
