// The place on the page: which of its four parts, and of which school.
import { splitSchoolKey } from '../../core/uniforms/schools/school';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { withParameters } from '../../ui/risk/useAddress';

export const intakeViews = ['send', 'queue', 'versions', 'coverage'] as const;
export type IntakeView = (typeof intakeViews)[number];

export interface IntakePlace {
  readonly view: IntakeView;
  readonly school?: SchoolKey;
}

/** Reads the place; anything may stand in the address. */
export function readPlace(queryString: string): IntakePlace {
  const parameters = new URLSearchParams(queryString);
  const view = intakeViews.find((one) => one === parameters.get('view')) ?? 'send';
  const school = splitSchoolKey(parameters.get('school') ?? '')?.key;
  return school === undefined ? { view } : { view, school };
}

/** The address of a place. */
export function addressOf({ view, school }: IntakePlace, queryString: string): string {
  return withParameters({ view: view === 'send' ? '' : view, school }, queryString);
}
