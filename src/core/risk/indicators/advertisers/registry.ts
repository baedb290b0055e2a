// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { advertsNameMany } from './advertsNameMany';
import { advertsSeveralPersons } from './advertsSeveralPersons';
import { manyRegions } from './manyRegions';
import { manySites } from './manySites';
import { minorHint } from './minorHint';
import { paymentsSmallRound } from './paymentsSmallRound';
import { reportsReceived } from './reportsReceived';
import { restrictedMovement } from './restrictedMovement';
import { sameWording } from './sameWording';
import { saysIndependent } from './saysIndependent';

export const advertisersIndicators: readonly IndicatorDefinition[] = [
  advertsNameMany,
  advertsSeveralPersons,
  sameWording,
  manyRegions,
  manySites,
  minorHint,
  restrictedMovement,
  paymentsSmallRound,
  reportsReceived,
  saysIndependent,
];
