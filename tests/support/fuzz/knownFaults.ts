// Laws of extraction that are known to be broken, each with its reason. A line that is not needed any more turns the
// test red, so that none outlives its fault.
export interface KnownFault {
  readonly law: string;
  readonly why: string;
}

export const knownFaults: readonly KnownFault[] = [];
