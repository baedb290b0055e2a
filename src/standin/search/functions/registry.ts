// Every eval function the stand-in has. A new one is a definition in the file of its subject.
import { choiceFunctions } from './choice';
import { digestFunctions } from './digest';
import type { EvalFunction } from './evalFunction';
import { jsonFunctions } from './json';
import { multivalueFunctions } from './multivalue';
import { multivalueExpressionFunctions } from './multivalueExpressions';
import { numberFunctions } from './number';
import { textFunctions } from './text';
import { timeFunctions } from './time';
import { typeFunctions } from './type';

export const evalFunctions: readonly EvalFunction[] = [
  ...choiceFunctions,
  ...typeFunctions,
  ...textFunctions,
  ...numberFunctions,
  ...multivalueFunctions,
  ...multivalueExpressionFunctions,
  ...jsonFunctions,
  ...timeFunctions,
  ...digestFunctions,
];

const byName = new Map(evalFunctions.map((definition) => [definition.name, definition]));

export function evalFunction(name: string): EvalFunction | undefined {
  return byName.get(name.toLowerCase());
}

export function evalFunctionNames(): readonly string[] {
  return [...byName.keys()];
}
