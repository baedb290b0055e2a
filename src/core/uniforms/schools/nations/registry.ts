// Every nation whose schools can be read; another one is a file beside this and a line here.
import type { NationPack } from '../nationPack';
import { england } from './england';
import { northernIreland } from './northernIreland';
import { wales } from './wales';

export const nationPacks: readonly NationPack[] = [england, wales, northernIreland];

/** Pack of a nation by its code, or undefined. */
export function findNationPack(nation: string): NationPack | undefined {
  return nationPacks.find((pack) => pack.nation === nation);
}
