// Adverts without anybody behind them: one wording, many names and places, one site to click on.
import { groupFact } from '../truth';
import { newEmail, somePlace } from '../workshop';
import type { Contact } from '../writing/planted';
import { recentDay, someLanguage, someNames, somePlaces, writeSeries } from './advertSeries';
import { composeAuthorText } from '../writing/authorText';
import { openPremises, rollBusinessSigns } from './premises';
import type { SceneDefinition } from './scene';

/** Scene: one campaign of spam. */
export const spam: SceneDefinition = {
  name: 'spam',
  description:
    'Five to thirty-five adverts of one wording in many places, all pointing to one site; at times a made-up listing.',
  share01: 0.08,
  build: (request) => {
    const { random, workshop, id } = request;
    const home = somePlace(random);
    const site: Contact = { type: 'url', value: workshop.handles.site() };
    const mail = newEmail(workshop);
    const text = composeAuthorText(`text-${id}`, someLanguage(random, home), random);
    const adverts = writeSeries(request, {
      worldClass: 'spam',
      text,
      contacts: Array.from({ length: random.integer(5, 35) }, () => [random.chance(0.8) ? site : mail, site]),
      names: someNames(random, random.integer(3, 9)),
      nameOrder: 'at random',
      places: somePlaces(random, home, 7),
      firstPosted: recentDay(request),
    });
    const signs = rollBusinessSigns(request, 'spam');
    const listing = random.chance(0.3)
      ? openPremises(request, {
          worldClass: 'spam',
          building: workshop.buildings.building(),
          contacts: signs.contactInAdverts ? [mail, site] : [newEmail(workshop), site],
          signs,
          isLicensed: false,
        }).records
      : [];
    const records = [...adverts, ...listing];
    return { records, facts: [groupFact({ id, worldClass: 'spam', records, template: text.id })] };
  },
};
