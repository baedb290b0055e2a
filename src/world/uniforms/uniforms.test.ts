import { createHash } from 'node:crypto';
import type { Outfit } from '../../core/uniforms/outfit';
import { slotDefinition } from '../../core/uniforms/slots';
import { colours } from '../../core/uniforms/vocabulary/colours';
import { motifs } from '../../core/uniforms/vocabulary/motifs';
import { generateUniforms, type DressedSchool } from './generateUniforms';

const options = { seed: 'uniforms', schools: 6_000, year: 2026 };
const world = [...generateUniforms(options)];
const everyday = (dressed: DressedSchool): Outfit | undefined =>
  dressed.truth.find(({ kind }) => kind === 'everyday');
const share = (among: readonly DressedSchool[], holds: (outfit: Outfit) => boolean): number => {
  const outfits = among.flatMap((dressed) => everyday(dressed) ?? []);
  return outfits.filter(holds).length / outfits.length;
};
const has = (slot: string, value: string) => (outfit: Outfit) =>
  outfit.facts.some((fact) => fact.slot === slot && JSON.stringify(fact.values).includes(`"${value}"`));
const ofSector = (...sectors: readonly string[]) =>
  world.filter(({ school }) => sectors.includes(school.sector));
const secondary = ofSector('secondary');
const primary = ofSector('primary');

describe('the world of uniforms', () => {
  test('is frozen: it was made before the search was tuned, and may not be made to fit it', () => {
    const hash = createHash('sha256');
    for (const one of world) hash.update(JSON.stringify(one));
    expect(hash.digest('hex')).toBe('e60c02409c938cc69ad5067665a0f227a3c891dacac562e1e18671cc328103f9');
  });

  test('a part of another size begins alike: nothing hangs on how many schools are made', () => {
    const [first] = [...generateUniforms({ ...options, schools: 300 })];
    expect(first).toEqual(world[0]);
  });

  test('says only what slots and vocabulary know', () => {
    const known = new Set<string>([...colours.map(({ id }) => id), ...motifs.map(({ id }) => id)]);
    const strange = new Set<string>();
    for (const { slot, values } of world.flatMap(({ truth }) => truth.flatMap(({ facts }) => facts)))
      for (const value of values) {
        const definition = slotDefinition(slot);
        const choices = [...(definition?.choices ?? []), ...known];
        if (definition === undefined) strange.add(slot);
        if (value.kind === 'colour' && !known.has(value.colour)) strange.add(value.colour);
        if (value.kind === 'choice' && !choices.includes(value.choice))
          strange.add(`${slot} ${value.choice}`);
      }
    expect([...strange]).toEqual([]);
  });

  test.each([
    ['ties at secondary schools', 0.82, () => 1 - share(secondary, has('tie.worn', 'absent'))],
    ['blazers at secondary schools', 0.75, () => share(secondary, has('blazer.pattern', 'plain'))],
    ['ties at primary schools', 0.2, () => 1 - share(primary, has('tie.worn', 'absent'))],
    ['pinafores at primary schools', 0.18, () => share(primary, has('skirt.kind', 'pinafore'))],
    [
      'hats on most days at primary schools',
      0.08,
      () => share(primary, (outfit) => outfit.facts.some(({ slot }) => slot === 'hat.kind')),
    ],
  ])('%s are as common as published', (_, published, measured) => {
    expect(Math.abs(measured() - published)).toBeLessThan(0.035);
  });

  test('hundreds wear a stock tie, few wear the rarest', () => {
    const wearers = new Map<string, number>();
    for (const { supplierDesign } of world.flatMap(({ truth }) => truth))
      if (supplierDesign?.startsWith('tie ') === true)
        wearers.set(supplierDesign, (wearers.get(supplierDesign) ?? 0) + 1);
    const counts = [...wearers.values()].sort((left, right) => right - left);
    // 6,000 schools here are a ninth of the whole.
    expect((counts[0] ?? 0) * 9).toBeGreaterThan(200);
    expect(counts.at(-1)).toBeLessThan(5);
  });

  test('closed schools name a successor that took over in the year they closed, at the same place', () => {
    const bySchool = new Map(world.map(({ school }) => [school.key, school]));
    const closed = world.filter(({ school }) => school.successor !== undefined);
    expect(closed.length).toBeGreaterThan(1_000);
    for (const { school } of closed) {
      const successor = bySchool.get(school.successor!);
      expect(successor).toMatchObject({
        openedYear: school.closedYear,
        at: school.at,
        predecessor: school.key,
      });
    }
  });

  test('some three outfits a school, and the catalogue holds most but not all of what is worn', () => {
    const outfits = world.flatMap(({ truth }) => truth);
    const told = world.flatMap(({ told: known }) => known.flatMap(({ facts }) => facts)).length;
    expect(outfits.length / world.length).toBeGreaterThan(2.5);
    const all = outfits.flatMap(({ facts }) => facts).length;
    expect(told / all).toBeGreaterThan(0.75);
    expect(told / all).toBeLessThan(0.92);
  });
});
