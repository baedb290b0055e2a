import { platforms } from './platforms';

describe('platforms', () => {
  test('there are more than forty, each once, no host and no label at two', () => {
    const ids = platforms.map(({ id }) => id);
    const hosts = platforms.flatMap((platform) => platform.hosts);
    const labels = platforms.flatMap((platform) => [
      ...platform.labels,
      ...(platform.wordLabels ?? []),
      ...(platform.closeLabels ?? []),
    ]);
    expect(ids.length).toBeGreaterThan(40);
    for (const all of [ids, hosts, labels])
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  test('labels are in lower case, and can be written behind an id', () => {
    for (const { id, labels, wordLabels = [] } of platforms) {
      expect(id).toMatch(/^[a-z]+$/);
      for (const label of [...labels, ...wordLabels]) expect(label).toBe(label.toLowerCase());
    }
  });
});
