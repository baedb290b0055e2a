import type { Argument } from '../../../splunk/spl/tree';
import { asGeneric, misuse, refuseOption } from '../arguments';
import type { CommandDefinition } from '../command';
import { convertFunctions, type ConvertFunction } from '../convertFunctions';
import { expandFields } from '../fieldPatterns';
import { fieldsOf, perRow, wholeTable } from '../flow';
import { nearestName, SearchRefusal } from '../refusal';
import type { Row } from '../row';

const syntax = 'convert [timeformat=<format>] <function>(<field or wildcard>) [AS <name>], …';
const USUAL_FORMAT = '%m/%d/%Y %H:%M:%S'; // Search Reference, convert: timeformat

export const convertCommand: CommandDefinition = {
  name: 'convert',
  kind: 'streaming',
  syntax,
  refused: ['auto() and num() of anything but plain numbers and texts', 'AS after a wildcard'],
  source: 'Search Reference, convert',
  compile: (command, run) => {
    const { format, conversions } = readConversions(asGeneric(command).arguments);
    const context = { format, timeZone: run.host.timeZone, now: run.host.now };
    const kept = conversions.filter(({ name }) => name === 'none').map(({ field }) => field);
    const done = conversions
      .filter(({ name }) => name !== 'none')
      .map(({ name, field, alias }) => ({ field, alias, change: findFunction(name)(context) }));
    const apply = (row: Row, fields: ReadonlyMap<string, readonly string[]>): Row => {
      for (const { field, alias, change } of done)
        for (const source of fields.get(field) ?? [field]) convertField(row, source, alias ?? source, change);
      return row;
    };
    if (!conversions.some(({ field }) => field.includes('*')))
      return perRow((row) => apply(row, new Map(kept.map((field) => [field, []]))));
    return wholeTable('convert', run, (rows, columns) => {
      const names = fieldsOf(columns, rows);
      const spared = new Set(expandFields(kept, names));
      const fields = new Map(
        done.map(({ field }) => [field, expandFields([field], names).filter((name) => !spared.has(name))]),
      );
      return { rows: rows.map((row) => apply(row, fields)), columns };
    });
  },
};

/** What cannot be converted stays as it is; `undefined` of `num` takes the value away. */
function convertField(row: Row, source: string, target: string, change: ReturnType<ConvertFunction>): void {
  const values = row.get(source);
  if (values === undefined) return;
  row.set(
    target,
    values.flatMap((value) => change(value) ?? []),
  );
}

interface Conversion {
  readonly name: string;
  readonly field: string;
  readonly alias: string | undefined;
}

function readConversions(pieces: readonly Argument[]): {
  readonly format: string;
  readonly conversions: readonly Conversion[];
} {
  let format = USUAL_FORMAT;
  const conversions: Conversion[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'sign' && piece.sign === ',') continue;
    if (piece?.kind === 'option') {
      if (piece.name.toLowerCase() !== 'timeformat') refuseOption('convert', piece.name, ['timeformat']);
      format = piece.value.text;
      continue;
    }
    const [open, field, close, as, alias] = pieces.slice(at + 1, at + 6);
    if (piece?.kind !== 'word' || !isSign(open, '(') || field?.kind !== 'word' || !isSign(close, ')'))
      misuse('convert', syntax);
    const isRenamed = as?.kind === 'word' && as.word.text.toLowerCase() === 'as' && alias?.kind === 'word';
    if (isRenamed && field.word.text.includes('*'))
      throw new SearchRefusal('not-covered', "The stand-in's convert takes no AS after a wildcard.");
    conversions.push({
      name: piece.word.text.toLowerCase(),
      field: field.word.text,
      alias: isRenamed ? alias.word.text : undefined,
    });
    at += isRenamed ? 5 : 3;
  }
  return conversions.length === 0 ? misuse('convert', syntax) : { format, conversions };
}

function isSign(piece: Argument | undefined, sign: '(' | ')'): boolean {
  return piece?.kind === 'sign' && piece.sign === sign;
}

function findFunction(name: string): ConvertFunction {
  const found = convertFunctions.get(name);
  if (found !== undefined) return found;
  throw new SearchRefusal(
    'unknown-function',
    `The command 'convert' has no function '${name}'. Nearest it has: '${nearestName(name, [...convertFunctions.keys()]) ?? ''}'.`,
  );
}
