// Licences of a business of the risk world: one, several names one after another at the door, or none.
import { addDays, type EpochDay } from '../dates';
import type { Building } from '../identifiers/addresses';
import { inventTradingName } from '../records/business';
import type { HolderContact } from '../records/contactCells';
import { writeLicence } from '../records/licence';
import { inventPerson } from '../records/others';
import type { SceneRequest } from '../scenes/scene';
import { newEmail, type WorldRecord } from '../workshop';
import type { RolledSigns } from './signs';

export interface LicencesPlan {
  readonly tradingName: string;
  readonly owner: string;
  readonly building: Building;
  readonly unit: string | undefined;
  /** The box that the licence names instead of the door, if the sign is rolled. */
  readonly mailbox: Building;
  readonly contacts: readonly HolderContact[];
  readonly signs: RolledSigns;
  /** Names at the door, one after another, where several are. */
  readonly names: number;
}

const DAYS_EACH = 420;
const gravely = [
  'Sexual misconduct in the treatment room',
  'Unlicensed practice of massage',
  'Emergency suspension: sexual activity on the premises',
];
const lightly = ['Notice of violation: hygiene', 'Fine paid: late renewal', 'Probation: records not kept'];

/** The licences in order of time; the last is the one in force, unless it ran out. */
export function openLicences({ workshop, random }: SceneRequest, plan: LicencesPlan): readonly WorldRecord[] {
  const { signs } = plan;
  if (signs.unlicensed) return [];
  const count = signs.severalNames ? plan.names : 1;
  return Array.from({ length: count }, (_, turn): WorldRecord => {
    const isLast = turn === count - 1;
    const keepsContact = isLast || turn === 0 || random.chance(0.5);
    const place = signs.mailbox
      ? { building: plan.mailbox, unit: undefined, addressHub: 'mailbox' }
      : { building: plan.building, unit: plan.unit };
    return writeLicence(workshop, random, {
      ...place,
      contacts: keepsContact ? plan.contacts : [newEmail(workshop)],
      holder: isLast || random.chance(0.4) ? plan.owner : fullName(random),
      businessName: isLast ? plan.tradingName : inventTradingName(random),
      issued: issuedOn(workshop.today, count - turn, signs.expired && isLast, random.integer(0, 60)),
      status: isLast
        ? signs.expired
          ? 'Expired'
          : 'Active'
        : random.pick(['Surrendered', 'Revoked', 'Revoked']),
      action: isLast ? actionOf(signs, random) : undefined,
    });
  });
}

function issuedOn(today: EpochDay, turnsAgo: number, hasRunOut: boolean, jitter: number): EpochDay {
  return addDays(today, -DAYS_EACH * turnsAgo - jitter - (hasRunOut ? DAYS_EACH : 0));
}

function actionOf(signs: RolledSigns, random: SceneRequest['random']): string | undefined {
  if (signs.graveDiscipline) return random.pick(gravely);
  return signs.lightDiscipline ? random.pick(lightly) : undefined;
}

function fullName(random: SceneRequest['random']): string {
  const { given, family } = inventPerson(random);
  return `${given} ${family}`;
}
