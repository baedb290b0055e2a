import type { Chart, NodeId } from '../../core/chart/chart';
import { showControls } from '../../ui/Foreign';
import { nameOfKind } from '../../ui/words';
import { nodeOf } from './grow';
import { nameOfValue } from './names';

/** A node in words: `Advert Calm River`, `phone +12025550143`. */
export function nameOfNode(chart: Chart, node: NodeId): string {
  const { record, value } = nodeOf(chart, node);
  if (record) return `${nameOfKind(record.kind)} ${showControls(record.name.slice(0, 120))}`;
  return value ? nameOfValue(value) : '';
}
