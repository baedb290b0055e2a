// Which records never leave by themselves. A person who may hand them on does so with a reason, outside the chart.
import type { Marking } from '../records/record';

const PERSONS_AT_RISK = /victim|survivor|child|minor|juvenile|under ?age/i;

/**
 * Whether a record is left out of every export: tips (a reporter and often a victim speak in them), `TLP:RED`, and
 * sources whose purpose or whose record names victims or children.
 *
 * @param marking - the record's own; a record without one that can be read is withheld, because nothing allows it.
 */
export function isWithheld(kind: string, marking: Pick<Marking, 'tlp' | 'purpose'> | undefined): boolean {
  if (marking === undefined) return true;
  return kind === 'tip' || marking.tlp === 'TLP:RED' || PERSONS_AT_RISK.test(marking.purpose);
}
