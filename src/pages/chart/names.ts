// How nodes and entities are called on the chart.
import type { ChartRecord, ChartValue } from '../../core/chart/chart';
import { readMid } from '../../core/identifiers/mid';
import { showControls } from '../../ui/Foreign';
import { nameOfType, readableValue } from '../../ui/words';

/** `phone +12025550143`; a value that is indexed as a hash only is named by its beginning. */
export function nameOfValue({ mid }: Pick<ChartValue, 'mid'>): string {
  const read = readMid(mid);
  if (read === undefined) return mid;
  const value = read.isHashed ? `no. ${read.value.slice(2, 10)}` : readableValue(read.type, read.value);
  return `${nameOfType(read.type)} ${value}`;
}

/** The value alone, short, for the picture. */
export function labelOfValue(value: ChartValue, isHub: boolean): string {
  const name = shortened(nameOfValue(value).replace(/^(phone|e-mail) /, ''));
  return isHub ? `${name} · ${value.records.toLocaleString('en')} records` : name;
}

/** Name of a record for the picture. */
export function labelOfRecord({ name }: Pick<ChartRecord, 'name'>): string {
  return shortened(showControls(name));
}

/** Entities of the shown records, in order of appearance: their place is their colour. */
export function entitiesOf(records: readonly ChartRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ entity }) => entity ?? []))];
}

const segments = new Intl.Segmenter();

/** Cut between signs that a reader sees as one, never through an emoji or an accent. */
function shortened(text: string): string {
  const signs = Array.from(segments.segment(text.slice(0, 80)), ({ segment }) => segment);
  return signs.length > 30 ? `${signs.slice(0, 29).join('')}…` : signs.join('');
}
