import { currentModel } from '../../core/risk/models/registry';
import { lastChange, modelSteps, tenantModel } from './model';
import type { WeightChange } from './said';

const indicator = 'massage.phone_in_adverts';
const change = (id: string, created: number, rest: Partial<WeightChange>): WeightChange => ({
  id,
  created,
  reason: '',
  author: 'root',
  indicator,
  version: currentModel.version,
  points: 5,
  on: true,
  pointsBefore: 8,
  onBefore: true,
  ...rest,
});

describe('the table of a tenant', () => {
  test('takes changes in the order of time, whatever order they come in', () => {
    const said = [change('b', 20, { points: 3 }), change('a', 10, { points: 6 })];
    expect(tenantModel(said).indicators[indicator]).toEqual({ points: 3, on: true });
    expect(tenantModel(said).version).toBe(`${currentModel.version}+2`);
  });

  test('one taken back is a step more, to what was before it', () => {
    const said = [change('a', 10, { points: 6, undone: { at: 30, by: 'root', reason: '' } })];
    expect(modelSteps(said).map(({ points }) => points)).toEqual([6, 8]);
    expect(tenantModel(said).indicators[indicator]).toEqual({ points: 8, on: true });
  });

  test('changes of another version of the table are left out', () => {
    expect(tenantModel([change('a', 10, { version: '0+4' })])).toBe(currentModel);
  });

  test('the last change that holds is the newest of its indicator', () => {
    const said = [
      change('a', 10, {}),
      change('b', 20, { undone: { at: 30, by: 'root', reason: '' } }),
      change('c', 15, { indicator: 'massage.closes_after_22' }),
    ];
    expect(lastChange(said, indicator)?.id).toBe('a');
    expect(lastChange([], indicator)).toBeUndefined();
  });
});
