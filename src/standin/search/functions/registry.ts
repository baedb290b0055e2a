// Every eval function the stand-in has. A new one is a definition in the file of its subject.
import { bitFunctions } from './bits';
import { choiceFunctions } from './choice';
import { conversionFunctions } from './conversion';
import { digestFunctions } from './digest';
import type { EvalFunction } from './evalFunction';
import { jsonFunctions } from './json';
import { jsonChangeFunctions } from './jsonChange';
import { multivalueFunctions } from './multivalue';
import { multivalueExpressionFunctions } from './multivalueExpressions';
import { numberFunctions } from './number';
import { printfFunctions } from './printf';
import { randomFunctions } from './random';
import { textFunctions } from './text';
import { timeFunctions } from './time';
import { trigonometryFunctions } from './trigonometry';
import { typeFunctions } from './type';

export const evalFunctions: readonly EvalFunction[] = [
  ...choiceFunctions,
  ...typeFunctions,
  ...conversionFunctions,
  ...printfFunctions,
  ...textFunctions,
  ...numberFunctions,
  ...trigonometryFunctions,
  ...bitFunctions,
  ...randomFunctions,
  ...multivalueFunctions,
  ...multivalueExpressionFunctions,
  ...jsonFunctions,
  ...jsonChangeFunctions,
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
