// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { advertsOnTour } from './advertsOnTour';
import { cashAndLimits } from './cashAndLimits';
import { contactInAdverts } from './contactInAdverts';
import { documentsHeld } from './documentsHeld';
import { longCertified } from './longCertified';
import { minorHint } from './minorHint';
import { permitEnded } from './permitEnded';
import { restrictedTravellers } from './restrictedTravellers';
import { sharesContactWithTrade } from './sharesContactWithTrade';

export const aviationIndicators: readonly IndicatorDefinition[] = [
  contactInAdverts,
  advertsOnTour,
  restrictedTravellers,
  documentsHeld,
  minorHint,
  cashAndLimits,
  sharesContactWithTrade,
  permitEnded,
  longCertified,
];
