// Where the schools of the shortlist are: roughly, without a server.
import { PlaceMap } from '../../../ui/map/PlaceMap';
import { Panel, PanelTitle, Quiet } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import type { Shortlist } from '../desk/shortlist';

const MAX_POINTS = 40;

/** The map; nothing where no school of the list has coordinates. */
export function CandidateMap({ shortlist }: { readonly shortlist: Shortlist }) {
  // Of groups that fit less well only some schools are listed: as points they would look like the rest.
  const groups = shortlist.groups.filter(({ rank }) => rank <= MAX_POINTS);
  const listed = groups.flatMap(({ candidates }) => candidates).slice(0, MAX_POINTS);
  const points = listed.flatMap(({ at, name, place }) =>
    at === undefined ? [] : [{ ...at, label: place === '' ? name : `${name}, ${place}`, count: 1 }],
  );
  if (points.length === 0) return null;
  const fitting = groups.reduce((sum, { ties }) => sum + ties, 0);
  return (
    <Panel aria-labelledby="map-title">
      <PanelTitle id="map-title">Where they are</PanelTitle>
      <PlaceMap what="Schools" points={points} />
      <Quiet>
        {countOf(points.length, 'school')} of {fitting.toLocaleString('en')} in the list above.
      </Quiet>
    </Panel>
  );
}
