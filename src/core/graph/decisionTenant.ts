// For tests only: a tenant whose records are linked again and again, with decisions made and taken back in between.
import { decidedRecords, type Decision } from './decision';
import type { MembershipRow } from './membershipTable';
import type { LinkLimits } from './partition';
import { link, type Told } from './testSupport';

export const tightLimits: Partial<LinkLimits> = { hubAbove: 4, maxMembers: 8 };
export const key = (record: number): string => `r${String(record).padStart(2, '0')}`;

/** One thing that happens between two runs. */
export type Step =
  | { readonly kind: 'rows'; readonly rows: readonly MembershipRow[] }
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'undo'; readonly id: string };

/** A tenant as its searches leave it: what was read, what was decided, and who was in what after the last run. */
export class Tenant {
  rows: readonly MembershipRow[] = [];
  decisions: readonly Decision[] = [];
  readonly documents = new Map<string, { readonly entity: string; readonly home: string }>();
  told: Told = link([]);

  /** Only what was taken back since the last run is told again. */
  run(step: Step): Told {
    this.decisions = this.decisions.filter(({ undone }) => undone === undefined);
    if (step.kind === 'rows') this.rows = [...this.rows, ...step.rows];
    if (step.kind === 'decide') this.decisions = [...this.decisions, step.decision];
    if (step.kind === 'undo')
      this.decisions = this.decisions.map((each) =>
        each.id === step.id ? { ...each, undone: { author: 'undoer', at: 9_000_000_000 } } : each,
      );
    return this.link();
  }

  link(): Told {
    const present = [...this.documents].map(([recordKey, document]) => ({
      mid: `present:${recordKey}`,
      recordKey,
      ...document,
    }));
    const named = this.decisions
      .flatMap(decidedRecords)
      .map((recordKey) => ({ mid: `present:${recordKey}`, recordKey }));
    this.told = link([...this.rows, ...present, ...named], tightLimits, {
      decisions: this.decisions,
      findings: new Map(),
    });
    for (const { recordKey, entity, home } of this.told.memberships)
      this.documents.set(recordKey, { entity, home });
    return this.told;
  }

  /** What a reader sees: one more run tells it without the way it came about. */
  state(): unknown {
    const { memberships, refusals, contradictions } = this.link();
    const isSomewhere = ({ entity, home }: { entity: string; home: string }): boolean =>
      entity !== '' || home !== '-';
    return { memberships: memberships.filter(isSomewhere), refusals, contradictions };
  }
}
