// What tempts a linker to join strangers: numbers that were given out again, and values one character apart.
import { addDays } from '../dates';
import type { RecycledFact, Scene } from '../truth';
import type { Contact } from '../writing/planted';
import { buildIndependent } from './independent';
import { buildRing } from './ring';
import type { SceneDefinition, SceneRequest } from './scene';

/** Scene: a phone number whose old holder gave it up years before the new one had it. */
export const recycled: SceneDefinition = {
  name: 'recycled',
  description:
    'A phone number of an old holder, and five or more years later the same number of a new one, at times a ring.',
  share01: 0.012,
  build: (request) => {
    const phone = request.workshop.phones.take('GB');
    if (phone === undefined) return buildIndependent(request);
    const contact: Contact = { type: 'phone', value: phone };
    const [before, after] = [`${request.id}-before`, `${request.id}-after`];
    const gapDays = request.random.integer(1900, 3200);
    const firstPosted = addDays(request.workshop.today, -gapDays - 1000);
    const old = buildIndependent({ ...request, id: before }, { contact, firstPosted, size: 2 });
    const next = { ...request, id: after };
    const recent = request.random.chance(0.3)
      ? buildRing(next, contact)
      : buildIndependent(next, { contact, size: 3 });
    const fact: RecycledFact = { fact: 'recycled', value: phone, before, after, gapDays };
    return together([old, recent], fact);
  },
};

/** Scene: two strangers whose phones or e-mail addresses differ in one digit. */
export const nearMiss: SceneDefinition = {
  name: 'near-miss',
  description: 'Two independent adults whose phone numbers or e-mail addresses differ in one digit.',
  share01: 0.02,
  build: (request) => {
    const [left, right] = neighbours(request);
    const groups = [`${request.id}-left`, `${request.id}-right`] as const;
    const scenes = [
      buildIndependent({ ...request, id: groups[0] }, { contact: left, size: 2 }),
      buildIndependent({ ...request, id: groups[1] }, { contact: right, size: 2 }),
    ];
    const { type } = left;
    return together(scenes, { fact: 'near-miss', type, values: [left.value, right.value], groups });
  },
};

function neighbours({ workshop, random }: SceneRequest): readonly [Contact, Contact] {
  const phones = random.chance(workshop.phoneShares01.GB) ? workshop.phones.takeNeighbours('GB') : undefined;
  if (phones !== undefined) {
    return [
      { type: 'phone', value: phones[0] },
      { type: 'phone', value: phones[1] },
    ];
  }
  const emails = workshop.handles.neighbouringEmails();
  return [
    { type: 'email', value: emails[0] },
    { type: 'email', value: emails[1] },
  ];
}

function together(scenes: readonly Scene[], fact: Scene['facts'][number]): Scene {
  return {
    records: scenes.flatMap((scene) => scene.records),
    facts: [...scenes.flatMap((scene) => scene.facts), fact],
  };
}
