import { memoryShelf } from '../../queries/uniforms/memoryShelf';
import { byText, click, close, settle, shown, violations } from '../pageUnderTest';
import { exampleBodies, open, say, wait } from './uniformsUnderTest';

afterEach(close);

describe('The catalogue of the page', () => {
  test('a newer catalogue is told of, and taken only when the analyst says so', async () => {
    const rest = await open(exampleBodies(), { isLooking: true });
    await say('navy blazer');
    await wait();
    expect(shown()).not.toContain('newer catalogue');
    rest.packed = { version: 'v2', bodies: exampleBodies(6) };
    await wait();
    expect(shown()).toContain('There is a newer catalogue of uniforms');
    expect(shown()).toContain('10 schools fit equally well');
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Search in the newer one'));
    await settle();
    expect(shown()).toContain('6 schools, of 6 the uniform is known (6 outfits), catalogue v2');
    expect(shown()).toContain('6 schools fit equally well');
    expect(shown()).not.toContain('There is a newer catalogue');
    await click(byText('button', 'Make the sheet'));
    await settle();
    const saved = rest.sent.find(({ path }) => path.endsWith('minerva_uniform_sheets/batch_save'));
    const [sheet] = saved?.json as readonly { readonly sheet: string }[];
    expect(JSON.parse(sheet?.sheet ?? '{}')).toMatchObject({ catalogueVersion: 'v2', allSchools: 6 });
  });

  test('a newer catalogue that cannot be read leaves what is open, and says why', async () => {
    const rest = await open(exampleBodies(), { isLooking: true });
    await say('navy blazer');
    rest.packed = { version: 'v2', bodies: ['bm9uZQ=='] };
    await wait();
    await click(byText('button', 'Search in the newer one'));
    await settle();
    expect(shown()).toContain('the catalogue could not be read');
    expect(shown()).toContain('10 schools fit equally well');
    await click(byText('button', 'Take away blazer’s colour'));
    await say('black blazer');
    expect(shown()).toContain('2 schools fit equally well');
  });

  test('searches on without Splunk, and says which part waits for it', async () => {
    const rest = await open();
    expect(shown()).toContain('goes on without a connection');
    rest.isAway = true;
    await say('navy blazer with gold trim');
    expect(shown()).toContain('2 schools fit equally well');
    expect(shown()).toContain('Contacts of these schools could not be read. Splunk cannot be reached');
    expect(await violations()).toEqual([]);
    rest.isAway = false;
    await click(byText('button', 'Read them again'));
    await settle();
    expect(shown()).not.toContain('could not be read');
  });

  test('opens with the browser’s own copy where Splunk is away, and says so until it answers', async () => {
    const shelf = memoryShelf({ version: 'v1', created: 1_780_000_000, bodies: exampleBodies() });
    const rest = await open([], { shelf, isAway: true, isLooking: true });
    expect(shown()).toContain('Splunk gave no answer, so this is the copy that this browser kept, of 2026');
    expect(shown()).toContain('12 schools, of 12 the uniform is known');
    rest.isAway = false;
    rest.packed = { version: 'v1', bodies: exampleBodies() };
    await wait();
    expect(shown()).not.toContain('gave no answer');
  });

  test('throws away a copy that cannot be opened, and reads Splunk’s', async () => {
    const shelf = memoryShelf({ version: 'v1', created: 1_780_000_000, bodies: ['bm9uZQ=='] });
    await open(exampleBodies(), { shelf });
    expect(shown()).toContain('12 schools, of 12 the uniform is known');
    expect(shelf.kept()).toBeUndefined();
  });

  test('keeps the catalogue and nothing of a question', async () => {
    const shelf = memoryShelf();
    await open(exampleBodies(), { shelf });
    await say('navy blazer');
    expect(shelf.kept()).toEqual({
      ...{ version: 'v1', created: 1_780_000_000, bodies: exampleBodies() },
      origin: 'splunk',
    });
  });
});
