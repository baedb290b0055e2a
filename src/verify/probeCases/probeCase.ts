// For tests only: for each probe a Splunk on which it must hold, and Splunks on which it must see a difference.
import type { FakeSplunk } from '../fakeSplunk';

export interface ProbeCase {
  readonly right: FakeSplunk;
  /** What is wrong → a Splunk that is wrong in this way. */
  readonly wrong: Readonly<Record<string, FakeSplunk>>;
}

export type ProbeCases = Readonly<Record<string, ProbeCase>>;
