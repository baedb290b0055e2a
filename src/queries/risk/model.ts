// The table of points of a tenant: the release's newest one with the changes that hold.
import type { RiskModel } from '../../core/risk/model';
import { changedModel, currentModel, type ModelChange } from '../../core/risk/models/registry';
import type { WeightChange } from './said';

/**
 * What was done to the table, the oldest first: every change is a step, and every taking back is one more, to what was
 * before it; scoring reads them so, too. Changes of another version of the table are left out.
 */
export function modelSteps(said: readonly WeightChange[]): readonly ModelChange[] {
  const steps = said
    .filter(({ version }) => version === '' || version.split('+')[0] === currentModel.version)
    .flatMap(({ indicator, points, on, pointsBefore, onBefore, created, undone }) => [
      { at: created, indicator, points, on },
      ...(undone === undefined ? [] : [{ at: undone.at, indicator, points: pointsBefore, on: onBefore }]),
    ]);
  return steps
    .sort((left, right) => left.at - right.at || (left.indicator < right.indicator ? -1 : 1))
    .map(({ indicator, points, on }) => ({ indicator, points, on }));
}

/** The newest change of an indicator that holds: the only one that can be taken back without undoing a later one. */
export function lastChange(said: readonly WeightChange[], indicator: string): WeightChange | undefined {
  return said
    .filter((one) => one.indicator === indicator && one.undone === undefined)
    .reduce<WeightChange | undefined>(
      (newest, one) => (newest === undefined || one.created > newest.created ? one : newest),
      undefined,
    );
}

/**
 * The model as the tenant uses it.
 *
 * @param more - changes that are only thought of, for a preview.
 */
export function tenantModel(said: readonly WeightChange[], more: readonly ModelChange[] = []): RiskModel {
  return changedModel(currentModel, [...modelSteps(said), ...more]);
}
