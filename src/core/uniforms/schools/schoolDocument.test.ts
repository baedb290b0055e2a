import { nationPacks } from './nations/registry';
import { createSchoolBase } from './schoolBase';
import { documentsOf, schoolOfDocument } from './schoolDocument';

describe('a school as a document', () => {
  const base = createSchoolBase([
    ...nationPacks.flatMap(({ source, examples }) =>
      examples.map(({ attributes }) => ({ source, attributes, asOf: '2026-01-02' })),
    ),
    {
      source: 'gias',
      attributes: {
        nation: 'GB-ENG',
        urn: '900001',
        name: 'X',
        status: 'Closed',
        successors: ['100001 Y (Successor)'],
      },
    },
  ]);

  test('comes back as it was, from numbers and lists or from texts', () => {
    for (const document of documentsOf(base)) {
      const { links, ...school } = base.schools.get(document.school_key as never) ?? { links: [] };
      const read = schoolOfDocument({ ...document, _key: document.school_key });
      expect(links.length).toBeLessThan(2);
      expect({ ...read }).toMatchObject({ key: document.school_key, ...school });
      const asTexts = Object.fromEntries(
        Object.entries(document).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
      );
      expect(schoolOfDocument(asTexts)).toEqual(read);
    }
  });

  test('names what follows a closed school, and nothing at one that is open', () => {
    const all = [...documentsOf(base)].flatMap((document) => schoolOfDocument(document) ?? []);
    expect(all.find(({ number }) => number === '900001')?.successors).toEqual([
      { key: 'GB-ENG:100001', name: 'Lantern Row Primary School' },
    ]);
    expect(all.filter(({ status }) => status === 'open').flatMap(({ successors }) => successors)).toEqual([]);
  });

  test('without a key or a name is none', () => {
    expect(schoolOfDocument({ name: 'X' })).toBeUndefined();
    expect(schoolOfDocument({ _key: 'GB-ENG:1' })).toBeUndefined();
    expect(schoolOfDocument({ _key: 'x', name: 'X' })).toBeUndefined();
  });
});
