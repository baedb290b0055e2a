// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { contactInAdverts } from './contactInAdverts';
import { fraudFound } from './fraudFound';
import { graduatesAtAddress } from './graduatesAtAddress';
import { inspected } from './inspected';
import { licencesEnded } from './licencesEnded';
import { longApproved } from './longApproved';
import { noLicence } from './noLicence';
import { sharesContactWithTrade } from './sharesContactWithTrade';
import { worksAtAddress } from './worksAtAddress';

export const trainingIndicators: readonly IndicatorDefinition[] = [
  fraudFound,
  graduatesAtAddress,
  licencesEnded,
  contactInAdverts,
  sharesContactWithTrade,
  worksAtAddress,
  noLicence,
  inspected,
  longApproved,
];
