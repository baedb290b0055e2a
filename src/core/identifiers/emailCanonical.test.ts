import { canonicalEmail, withoutInstruction } from './emailCanonical';
import { emailProviders, spokenProviders } from './emailProviders';
import { extractorOf } from './registry';

const written = emailProviders.flatMap(({ hosts }) => hosts.map((host) => `no.such-box+tag@${host}`));

describe('canonicalEmail', () => {
  test('is a normal form of its own, and canonical already', () => {
    for (const value of written) {
      const canonical = canonicalEmail(value)?.value;
      if (canonical === undefined) continue;
      expect(extractorOf('email').normalise(canonical, {})).toBe(canonical);
      expect(canonicalEmail(canonical)).toBeUndefined();
    }
  });

  test('drops nothing where a provider says nothing', () => {
    expect(canonicalEmail('no.such+box@example.org')).toBeUndefined();
    expect(canonicalEmail('no.such+box@gmx.de')).toBeUndefined();
    expect(canonicalEmail('no.such@outlook.com')).toBeUndefined();
    expect(canonicalEmail('no.such-box@yahoo.com')).toBeUndefined();
    expect(canonicalEmail('no-such+box@icloud.com')).toBeUndefined();
    expect(canonicalEmail('no.such@yandex.ru')).toBeUndefined();
  });

  test('leaves no empty name behind', () => {
    expect(canonicalEmail('+tag@gmail.com')).toBeUndefined();
    expect(canonicalEmail('...@gmail.com')).toBeUndefined();
  });
});

describe('the table of providers', () => {
  test('names each host once, with a source for every rule', () => {
    const hosts = emailProviders.flatMap((provider) => provider.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { source, ...rules } of emailProviders) {
      const hasRule = Object.keys(rules).length > 2;
      expect(source ?? '').toMatch(hasRule ? /^[a-z.]+\.[a-z]{2,}\/\S{4,}/ : /^$/);
    }
    for (const host of spokenProviders.values()) expect(hosts).toContain(host);
  });
});

describe('withoutInstruction', () => {
  test('takes out what stands in capitals among small letters, and nothing else', () => {
    expect(withoutInstruction('janeNOSPAM', 'example.org')).toEqual({
      local: 'jane',
      host: 'example.org',
      removed: 'NOSPAM',
    });
    expect(withoutInstruction('jane', 'REMOVE.example.org')?.host).toBe('example.org');
    expect(withoutInstruction('jane.nospam', 'example.org')).toBeUndefined();
    expect(withoutInstruction('JANENOSPAM', 'EXAMPLE.ORG')).toBeUndefined();
    expect(withoutInstruction('NOSPAM', 'example.org')).toBeUndefined();
  });
});
