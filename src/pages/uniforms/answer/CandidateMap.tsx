// Where the schools of the shortlist are: roughly, without a server.
import { PlaceMap } from '../../../ui/map/PlaceMap';
import { Panel, PanelTitle, Quiet } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import type { Shortlist } from '../desk/shortlist';

/** The map; nothing where no school of the list has coordinates. */
export function CandidateMap({ shortlist }: { readonly shortlist: Shortlist }) {
  const listed = shortlist.groups.flatMap(({ candidates }) => candidates);
  const points = listed.flatMap(({ at, name, place }) =>
    at === undefined ? [] : [{ ...at, label: place === '' ? name : `${name}, ${place}`, count: 1 }],
  );
  if (points.length === 0) return null;
  const fitting = shortlist.groups.reduce((sum, { ties }) => sum + ties, 0);
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
