import { exampleFacts, exampleNow, type ExampleParts } from './indicators/exampleFacts';
import { currentModel } from './models/registry';
import type { ClassReading } from './score';
import { classTitles } from './classes';
import { subjectClasses } from './score';
import { scoreSubject } from './scoreSubject';

const classed = (parts: ExampleParts): ClassReading =>
  scoreSubject(exampleFacts({ ...parts, own: ['category:massage', ...(parts.own ?? [])] }), {
    now: exampleNow,
    model: currentModel,
    coverage: () => 1_000,
  }).class;

describe('the class of a business', () => {
  test('organised takes two signs of others behind it', () => {
    const one = { kind: 'advert', signal: 'plural' } as const;
    const other = { kind: 'review', signal: 'living_in', mid: 'page' } as const;
    expect(classed({ rows: [one] }).class).toBe('unclear');
    expect(classed({ rows: [one, other] }).class).toBe('organised');
    expect(classed({ rows: [one, other] }).reasons).toHaveLength(2);
  });

  test('an advert that says that one person works alone reads as one adult, unless a sign of others is there', () => {
    const alone = { kind: 'advert', signal: 'independent' } as const;
    expect(classed({ rows: [alone] })).toMatchObject({
      class: 'independent adult',
      evidence: [{ kind: 'advert', signal: 'independent', records: 1 }],
    });
    expect(classed({ rows: [alone, { kind: 'advert', signal: 'plural' }] }).class).toBe('unclear');
  });

  test('one wording forty times, without review or licence, reads as spam', () => {
    const repeated = { kind: 'advert', signal: 'text:0a1b2c3d', records: 45 } as const;
    expect(classed({ rows: [repeated] })).toMatchObject({
      class: 'spam',
      reasons: [expect.stringContaining('45 adverts'), expect.anything()],
      evidence: [{ kind: 'advert', signal: 'text:0a1b2c3d', records: 45 }],
    });
    expect(classed({ rows: [repeated, { kind: 'review', signal: 'plain', mid: 'page' }] }).class).not.toBe(
      'spam',
    );
  });

  test('counter-evidence of two kinds and a low score read as an ordinary business', () => {
    expect(
      classed({
        own: ['closes:19', 'category:medical'],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }).class,
    ).toBe('legitimate spa');
  });

  test('nothing known is unclear, and says so', () => {
    expect(classed({})).toMatchObject({ class: 'unclear' });
  });

  test('titles call nobody guilty and nobody safe', () => {
    for (const one of subjectClasses)
      expect(classTitles[one]).toMatch(/^(Looks like|Looks organised|Unclear)/);
  });
});
