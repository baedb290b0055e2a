import { parseIngestEval } from './ingestEval';

describe('parseIngestEval', () => {
  test('types, operators and several assignments are read', () => {
    expect(parseIngestEval('mid[string]:=json_array_to_mv(json_extract(_raw,"mid")), n=1')).toMatchObject({
      ok: true,
      value: [
        { field: 'mid', type: 'string', operator: ':=' },
        { field: 'n', operator: '=', expression: { kind: 'number', value: 1 } },
      ],
    });
  });
});
