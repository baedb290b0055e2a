import { domain } from './url';

describe('sites of one text in several writings', () => {
  it('are found in any order of the writings: a dot within a word hides none that is said before it', () => {
    const text = 'my page is www dot example dot com! the other is violetDOTexampleDOTnet';
    expect(domain.extract(text, {}).map(({ value }) => value)).toEqual(['example.com', 'example.net']);
  });

  it('stay beside a mailbox whose signs are within one word', () => {
    const text = 'my page is www dot example dot com! write lenipebbleATexampleDOTnet';
    expect(domain.extract(text, {}).map(({ value }) => value)).toEqual(['example.com']);
  });
});
