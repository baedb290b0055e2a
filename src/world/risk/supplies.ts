// What several businesses of the risk world share: contacts of the same hands, booking services, private mailboxes.
import type { Building } from '../identifiers/addresses';
import type { HolderContact } from '../records/contactCells';
import { inventPerson } from '../records/others';
import type { Random } from '../random';
import { newEmail, type Workshop } from '../workshop';

export interface Supplies {
  /** New in the world. */
  readonly ownContact: () => HolderContact;
  /** Of two to four businesses of the same hands. */
  readonly sharedContact: () => HolderContact;
  /** Of a service that answers for dozens of businesses that know nothing of each other. */
  readonly bookingService: () => HolderContact;
  /** Somebody who holds the licences of three to six businesses. */
  readonly sharedHolder: () => string;
  /** The address of a shop with private mailboxes, some thirty of them. */
  readonly mailbox: () => Building;
}

/** Opens the supplies of one class of businesses, or of all: whoever draws in turn shares. */
export function openSupplies(workshop: Workshop, random: Random): Supplies {
  return {
    ownContact: () => newEmail(workshop),
    sharedContact: inTurns(random, [2, 4], () => newEmail(workshop)),
    bookingService: inTurns(random, [50, 90], () => ({ ...newEmail(workshop), hub: 'booking-service' })),
    sharedHolder: inTurns(random, [3, 6], () => {
      const { given, family } = inventPerson(random);
      return `${given} ${family}`;
    }),
    mailbox: inTurns(random, [20, 40], () => workshop.buildings.building()),
  };
}

function inTurns<Item>(
  random: Random,
  [least, most]: readonly [number, number],
  make: () => Item,
): () => Item {
  let left = 0;
  let current: Item | undefined;
  return () => {
    if (left === 0 || current === undefined) {
      current = make();
      left = random.integer(least, most);
    }
    left -= 1;
    return current;
  };
}
