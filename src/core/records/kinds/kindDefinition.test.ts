import { upgradeAttributes, type Attributes } from './kindDefinition';

describe('upgradeAttributes', () => {
  const upgrades = [
    ({ town, ...rest }: Attributes): Attributes => ({ ...rest, place: town }),
    (attributes: Attributes): Attributes => ({ ...attributes, places: [attributes.place] }),
  ];

  test('applies the upgrades after the version of the record, in order, and no other', () => {
    expect(upgradeAttributes({ upgrades }, 1, { town: 'x' })).toEqual({ place: 'x', places: ['x'] });
    expect(upgradeAttributes({ upgrades }, 2, { place: 'x' })).toEqual({ place: 'x', places: ['x'] });
    expect(upgradeAttributes({ upgrades }, 3, { place: 'x' })).toEqual({ place: 'x' });
  });
});
