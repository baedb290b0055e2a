// The table of points of a tenant: the release's newest one with the changes that hold.
import type { RiskModel } from '../../core/risk/model';
import { changedModel, currentModel, type ModelChange } from '../../core/risk/models/registry';
import type { WeightChange } from './said';

/** Changes that hold, the oldest first. */
export function holdingChanges(said: readonly WeightChange[]): readonly ModelChange[] {
  return said
    .filter(({ undone }) => undone === undefined)
    .sort((left, right) => left.created - right.created || (left.id < right.id ? -1 : 1))
    .map(({ indicator, points, on }) => ({ indicator, points, on }));
}

/**
 * The model as the tenant uses it.
 *
 * @param more - changes that are only thought of, for a preview.
 */
export function tenantModel(said: readonly WeightChange[], more: readonly ModelChange[] = []): RiskModel {
  return changedModel(currentModel, [...holdingChanges(said), ...more]);
}
