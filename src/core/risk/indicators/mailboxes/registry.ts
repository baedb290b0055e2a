// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { addressInAdverts } from './addressInAdverts';
import { disciplinedBoxes } from './disciplinedBoxes';
import { holdersElsewhere } from './holdersElsewhere';
import { longOpen } from './longOpen';
import { manyLicences } from './manyLicences';
import { massageAtAddress } from './massageAtAddress';
import { oneOfficerManyBoxes } from './oneOfficerManyBoxes';
import { rotationAtAddress } from './rotationAtAddress';

export const mailboxesIndicators: readonly IndicatorDefinition[] = [
  manyLicences,
  massageAtAddress,
  disciplinedBoxes,
  rotationAtAddress,
  oneOfficerManyBoxes,
  addressInAdverts,
  holdersElsewhere,
  longOpen,
];
