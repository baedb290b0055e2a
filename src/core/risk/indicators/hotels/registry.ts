// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { addressInAdverts } from './addressInAdverts';
import { contactInAdverts } from './contactInAdverts';
import { incallAtAddress } from './incallAtAddress';
import { manyPlainReviews } from './manyPlainReviews';
import { minorHint } from './minorHint';
import { partOfChain } from './partOfChain';
import { permitEnded } from './permitEnded';
import { restrictedGuests } from './restrictedGuests';
import { reviewsNameServices } from './reviewsNameServices';
import { roomPicturesInAdverts } from './roomPicturesInAdverts';
import { severalNamesAtAddress } from './severalNamesAtAddress';

export const hotelsIndicators: readonly IndicatorDefinition[] = [
  addressInAdverts,
  incallAtAddress,
  contactInAdverts,
  roomPicturesInAdverts,
  severalNamesAtAddress,
  reviewsNameServices,
  minorHint,
  restrictedGuests,
  permitEnded,
  partOfChain,
  manyPlainReviews,
];
