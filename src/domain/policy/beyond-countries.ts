import type { LedgerEntry } from '../coverage/ledger.ts';
import type { Framework, Jurisdiction } from '../model/knowledge-base.ts';
import {
  beyondByCountry,
  comparedWithOne,
  lawBeyond,
  lawsCompared,
  lawsNotCompared,
  type ComparedWithOne,
  type LawBeyond,
} from './beyond-list.ts';
import { beyondSums, type BeyondSums } from './beyond-sums.ts';
import { comparableCountries } from './country-pairs.ts';
import { knownLaws } from './known-laws.ts';
import { pendingLaw, type PendingLaw } from './pending-laws.ts';
import type { PolicyInput } from './policy-input.ts';

/** All that can be said of the acts of one country against the international standards. */
export interface CountryBeyond {
  readonly jurisdiction: Jurisdiction;
  readonly laws: readonly LawBeyond[];
  /** Acts that were compared as a whole and of which nothing is beyond. */
  readonly nothing: readonly Framework[];
  /** The sums of both. */
  readonly sums: BeyondSums;
  readonly alone: readonly ComparedWithOne[];
  /** Acts that were compared with no international standard as a whole, each with what can be said all the same. */
  readonly pending: readonly PendingLaw[];
  /** Acts in force that are known and of which no requirement is listed. */
  readonly known: readonly Framework[];
  /** The union whose regulations count there too. */
  readonly union: Jurisdiction | undefined;
}

/** Country by country what law asks beyond the standards, or that this cannot be said, each act by name. */
export function beyondCountries(input: PolicyInput, ledger: readonly LedgerEntry[]): readonly CountryBeyond[] {
  const { kb } = input;
  const beyond = beyondByCountry(input);
  const alone = comparedWithOne(kb, ledger);
  return comparableCountries(kb)
    .toSorted((a, b) => a.order - b.order)
    .map((jurisdiction) => {
      const isOwn = ({ jurisdiction: of }: Framework) => of === jurisdiction.id;
      const laws = beyond.find((one) => one.jurisdiction.id === jurisdiction.id)?.laws ?? [];
      const own = alone.filter(({ law }) => isOwn(law));
      const nothing = lawsCompared(input).filter((law) => isOwn(law) && !laws.some((one) => one.law.id === law.id));
      return {
        jurisdiction,
        laws,
        nothing,
        sums: beyondSums([...laws, ...nothing.map((law) => lawBeyond(kb, law, []))]),
        alone: own,
        pending: lawsNotCompared(input)
          .filter((law) => isOwn(law) && !own.some((one) => one.law.id === law.id))
          .map((law) => pendingLaw(kb, ledger, law)),
        known: knownLaws(kb, jurisdiction.id).filter(isOwn),
        union: kb.jurisdictions.find(({ id }) => id === jurisdiction.memberOf),
      };
    });
}
