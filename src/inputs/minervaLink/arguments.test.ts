import { minervaLinkDefinition } from './definition';
import { createMinervaLink } from './input';
import { readSettings } from './settings';

const validate = (parameters: Readonly<Record<string, string>>) =>
  createMinervaLink().validate({
    name: 'minerva_link://t',
    app: 'a',
    parameters: new Map(Object.entries(parameters)),
  });
const away = { splunkd_url: 'https://search.example.org:8089', credential: 'feed:token' };

describe('arguments of minerva_link', () => {
  test.each([
    [{ tenant: 'Main' }, "tenant 'Main' must be 2 to 24 of a-z and 0-9"],
    [{ splunkd_url: away.splunkd_url }, 'credential is missing'],
    [{ credential: 'token' }, 'credential must be left out where splunkd_url is'],
    [{ ...away, credential: 'a/b' }, 'credential must be the name, or realm:name'],
    [{ ...away, splunkd_url: 'http://search.example.org:8089' }, 'splunkd_url must be https'],
    [{ ...away, splunkd_url: 'https://search.example.org:8089/x' }, 'splunkd_url must be https'],
    [{ ca_file: '/etc/ssl/a.pem' }, 'ca_file must be left out'],
    [{ ...away, ca_file: 'a.pem' }, 'an absolute path'],
    [{ ...away, ca_file: '/nowhere/a.pem' }, 'cannot be read'],
    [{ resolve: 'perhaps' }, "resolve 'perhaps' must be 1 or 0"],
    [{ full_every_hours: '0' }, 'a whole number from 1 to 8760'],
    [{ hub_above: '1' }, 'hub_above must be at least 2'],
    [{ max_members: '100001' }, 'a whole number from 1 to 100000'],
  ])('%j is refused: %s', async (parameters: Readonly<Record<string, string>>, message) => {
    expect(await validate(parameters)).toContain(message);
  });

  test('neither URL nor credential is repeated: a secret may stand there by mistake', async () => {
    const secret = 'k3y-nobody-may-see';
    expect(await validate({ ...away, splunkd_url: `https://u:${secret}@h:8089` })).not.toContain(secret);
    expect(await validate({ ...away, credential: `${secret}/` })).not.toContain(secret);
  });

  test('the examples of the definition are fine, and what is left out has its default', () => {
    const examples = minervaLinkDefinition.arguments.map(({ name, example }) => [name, example] as const);
    expect(readSettings(new Map(examples)).ok).toBe(true);
    expect(readSettings(new Map())).toMatchObject({
      value: {
        tenant: 'main',
        splunkd: undefined,
        resolves: false,
        scores: false,
        fullEveryHours: 168,
        limits: { hubAbove: 50, maxMembers: 500 },
      },
    });
  });
});
