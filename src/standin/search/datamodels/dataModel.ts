// What a data model says, as far as tstats needs it: datasets in a tree, the events each holds, and its fields.

/** One dataset: the events of its parent that fit its terms too. */
export interface Dataset {
  /** Names from the root down, as `nodename` and fields are written: `Adverts.Priced`. */
  readonly path: string;
  /** Terms as after `search`; all of them hold. */
  readonly constraints: readonly string[];
  /** Own fields; those of its parents are theirs. */
  readonly fields: readonly string[];
  /** Fields computed by eval, in order. */
  readonly calculations: readonly { readonly field: string; readonly expression: string }[];
}

export interface DataModel {
  readonly name: string;
  /** Parents before children. */
  readonly datasets: readonly Dataset[];
  /** Its summaries are there, of every event that is indexed. */
  readonly isAccelerated: boolean;
}

/** Fields that every dataset has under their own names. */
export const inheritedFields: readonly string[] = ['_time', 'host', 'index', 'source', 'sourcetype'];
