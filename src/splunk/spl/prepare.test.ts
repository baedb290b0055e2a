import { prepareSearch } from './prepare';

describe('prepareSearch', () => {
  const macros = new Map([
    ['all', { definition: 'index=main', argumentNames: [] }],
    ['who(2)', { definition: '`all` user=$name$ OR cost=$5 $other$', argumentNames: ['name', 'other'] }],
    ['loop', { definition: 'x `loop`', argumentNames: [] }],
    ['grow', { definition: '`grow2` `grow2`', argumentNames: [] }],
    ['grow2', { definition: '`grow` `grow`', argumentNames: [] }],
  ]);
  const prepare = (text: string): ReturnType<typeof prepareSearch> =>
    prepareSearch(text, (key) => macros.get(key));

  test('macros are expanded within macros, arguments filled in, other dollars kept', () => {
    expect(prepare('search `who("ann b", c(1,2))`')).toEqual({
      ok: true,
      value: 'search index=main user=ann b OR cost=$5 c(1,2)',
    });
  });

  test('comments go, what is quoted stays', () => {
    expect(prepare('a ```gone``` "`all` ```stays```"')).toEqual({
      ok: true,
      value: 'a   "`all` ```stays```"',
    });
  });

  test.each(['`nowhere`', '`who(1)`', '`loop`', '`grow`', '`all', '```open'])(
    '%s is a problem, not a crash',
    (text) => {
      expect(prepare(text)).toMatchObject({ ok: false });
    },
  );
});
