// The sample of every file mapping, by the mapping's name, for tests; no collector imports them.
import type { MappingSample } from './mapping';
import { giasSample } from './mappings/giasSample';
import { northernIrelandSchoolsSample } from './mappings/northernIrelandSchoolsSample';
import { welshSchoolRegisterSample } from './mappings/welshSchoolRegisterSample';
import { welshSchoolsSample } from './mappings/welshSchoolsSample';
import { ofacSdnSample } from './mappings/ofacSdnSample';
import { worldAdvertsSample } from './mappings/worldAdvertsSample';
import { worldBusinessesSample } from './mappings/worldBusinessesSample';
import { worldLicencesSample } from './mappings/worldLicencesSample';
import { worldPaymentsSample } from './mappings/worldPaymentsSample';
import { worldPersonsSample } from './mappings/worldPersonsSample';
import { worldReviewsSample } from './mappings/worldReviewsSample';

export const mappingSamples: Readonly<Record<string, MappingSample>> = {
  ofac_sdn: ofacSdnSample,
  world_adverts: worldAdvertsSample,
  world_businesses: worldBusinessesSample,
  world_licences: worldLicencesSample,
  world_reviews: worldReviewsSample,
  world_persons: worldPersonsSample,
  world_payments: worldPaymentsSample,
  gias: giasSample,
  wales_schools: welshSchoolsSample,
  wales_school_register: welshSchoolRegisterSample,
  northern_ireland_schools: northernIrelandSchoolsSample,
};
