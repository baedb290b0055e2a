import { Foreign } from '../../ui/Foreign';
import { MomentRange } from '../../ui/MomentRange';
import { DataTable, TableScroll } from '../../ui/DataTable';
import { Panel, PanelTitle, Quiet, QuietText, Stack, Unseen } from '../../ui/surfaces';
import { PlaceMap } from '../../ui/map/PlaceMap';
import { countOf } from '../../ui/words';
import { useEntity } from './EntityContext';

const SHOWN_PLACES = 12;

/** Where its records say they are. */
export function PlacesPanel() {
  const { summary } = useEntity();
  const shown = summary.places.slice(0, SHOWN_PLACES);
  return (
    <Panel aria-labelledby="places-title">
      <PanelTitle id="places-title">Where</PanelTitle>
      <PlaceMap
        what="Records"
        points={summary.points.map(({ latitude, longitude, records }) => ({
          latitude,
          longitude,
          count: records,
          label: `${countOf(records, 'record')} at ${latitude}, ${longitude}`,
        }))}
      />
      {shown.length === 0 ? (
        <QuietText>None of its records names a place.</QuietText>
      ) : (
        <Stack>
          <TableScroll>
            <DataTable>
              <caption>
                <Unseen>Places of the entity</Unseen>
              </caption>
              <thead>
                <tr>
                  <th scope="col">Place</th>
                  <th scope="col" className="number">
                    Records
                  </th>
                  <th scope="col">Seen</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ text, recordKeys, firstSeen, lastSeen }) => (
                  <tr key={text}>
                    <td>
                      <Foreign>{text}</Foreign>
                    </td>
                    <td className="number">{recordKeys.length.toLocaleString('en')}</td>
                    <td>
                      <Quiet>
                        <MomentRange from={firstSeen} to={lastSeen} />
                      </Quiet>
                    </td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          </TableScroll>
          {summary.places.length > shown.length && (
            <Quiet>and {(summary.places.length - shown.length).toLocaleString('en')} more places</Quiet>
          )}
        </Stack>
      )}
    </Panel>
  );
}
