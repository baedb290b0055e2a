import type { PageDescription } from './description';
import { businessPage } from './business/page';
import { calibrationPage } from './calibration/page';
import { chartPage } from './chart/page';
import { entityPage } from './entity/page';
import { findPage } from './find/page';
import { homePage } from './home/page';
import { indicatorsPage } from './indicators/page';
import { reviewPage } from './review/page';
import { riskPage } from './risk/page';
import { setupPage } from './setup/page';
import { takeApartPage } from './takeApart/page';
import { uniformIntakePage } from './uniformIntake/page';
import { uniformsPage } from './uniforms/page';

/** Every page, in the order of the navigation; views, navigation and bundles are derived from it. */
export const pageDescriptions: readonly PageDescription[] = [
  homePage,
  findPage,
  chartPage,
  entityPage,
  reviewPage,
  riskPage,
  businessPage,
  indicatorsPage,
  calibrationPage,
  takeApartPage,
  uniformsPage,
  uniformIntakePage,
  setupPage,
];
