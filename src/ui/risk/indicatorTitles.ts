import { indicatorOf } from '../../core/risk/indicators/registry';

/** A few words for an indicator; its id where this release does not know it. */
export function titleOfIndicator(id: string): string {
  return indicatorOf(id)?.title ?? id;
}
