import { chartAddress, readStart } from './place';

describe('the start of a chart', () => {
  test.each([
    ['?entity=e_0123456789ab', { kind: 'entity', entity: 'e_0123456789ab' }],
    ['?record=a%3Ab', { kind: 'record', record: 'a:b' }],
    ['?mid=a3%3Aphone%3A12025550143', { kind: 'mid', mid: 'a3:phone:12025550143' }],
    ['?entity=e_1', undefined],
    ['?entity="%7C delete', undefined],
    ['?mid=*', undefined],
    ['', undefined],
  ])('is read from %s', (address, expected) => {
    expect(readStart(address)).toEqual(expected);
  });

  test('comes back from the address that leads to it, and the theme stays', () => {
    const address = chartAddress({ record: 'a:b&c=d#?' }, '?theme=dark&q=x');
    expect(readStart(address.slice('chart'.length))).toEqual({ kind: 'record', record: 'a:b&c=d#?' });
    expect(address).toContain('theme=dark');
  });
});
