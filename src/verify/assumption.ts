// What is taken for granted about Splunk, as data: a sentence, what rests on it, how sure it is, and a probe that can
// answer "no". The register, `docs/assumptions.md` and `npm run verify` are made from these.
import type { ProbeBench } from './probeBench';

/** How well a statement is founded today; only a probe on a real Splunk makes it a fact. */
export const surenesses = ['documented', 'specification', 'field report', 'own inference'] as const;
export type Sureness = (typeof surenesses)[number];

export type ProbeAnswer =
  | { readonly verdict: 'holds'; readonly seen: string }
  | { readonly verdict: 'differs'; readonly seen: string }
  | { readonly verdict: 'could-not-be-tested'; readonly why: string };

/** Something that is looked at on a Splunk and answered with a verdict. */
export interface Probe {
  /** Kebab case; stands in reports and is what `--only` takes. */
  readonly id: string;
  /** One sentence that is true if the probe's answer is `holds`. */
  readonly statement: string;
  readonly probe: (bench: ProbeBench) => Promise<ProbeAnswer>;
}

export const topics = ['index time', 'finding', 'search', 'modular input', 'rights', 'pages'] as const;
export type Topic = (typeof topics)[number];

export interface Assumption extends Probe {
  readonly topic: Topic;
  /** What of Minerva rests on it. */
  readonly restsOnIt: string;
  /** What a person would notice if it were wrong. */
  readonly ifWrong: string;
  readonly sureness: Sureness;
  /** The page, specification or observation it is taken from. */
  readonly basis: string;
}
