// The sheet for the force, as it is printed or saved as PDF by the browser: one page, black on white in every theme.
import { Fragment, useEffect, useRef } from 'react';
import styled, { createGlobalStyle } from 'styled-components';
import Button from '@splunk/react-ui/Button';
import { isIntact, type Sheet, type SheetReason, type SheetSchool } from '../../../core/uniforms/sheet/sheet';
import { showControls } from '../../../ui/Foreign';
import { Notice } from '../../../ui/Notice';
import { PageBody, Row, Stack } from '../../../ui/surfaces';
import { tieWords, verdictSigns, verdictWords } from '../answer/verdicts';

const SHEET_ID = 'uniform-sheet';

/** In print only the sheet is there, whatever frame stands around the page. */
const PrintOnlySheet = createGlobalStyle`
  @page {
    size: A4;
    margin: 11mm;
  }
  @media print {
    body *:not(:has(#${SHEET_ID})):not(#${SHEET_ID}):not(#${SHEET_ID} *) {
      display: none !important;
    }
    html, body {
      background: #ffffff !important;
    }
    body *:has(#${SHEET_ID}) {
      margin: 0 !important;
      padding: 0 !important;
      max-width: none !important;
    }
    /* Six schools with all their reasons on one page; 7.5 points is the size of a register. */
    #${SHEET_ID} {
      border: 0 !important;
      padding: 0 !important;
      max-width: none !important;
      font-size: 10px !important;
    }
    #${SHEET_ID} li {
      padding: 2px 0 !important;
    }
    #${SHEET_ID} h2 {
      margin-top: 3px !important;
      font-size: 11px !important;
    }
  }
`;

const Paper = styled.article`
  box-sizing: border-box;
  max-width: 800px;
  padding: 28px 32px;
  color: #111111;
  background: #ffffff;
  border: 1px solid #888888;
  font-size: 11.5px;
  line-height: 1.35;
  overflow-wrap: anywhere;
  h1 {
    margin: 0;
    font-size: 18px;
  }
  h2 {
    margin: 8px 0 2px;
    font-size: 13px;
  }
  p {
    margin: 3px 0;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 20px;
  }
  header {
    border-bottom: 2px solid #111111;
    padding-bottom: 6px;
  }
  footer {
    border-top: 1px solid #111111;
    margin-top: 8px;
    padding-top: 4px;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    break-inside: avoid;
    border-top: 1px solid #bbbbbb;
    padding: 5px 0;
  }
`;

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly onClose: () => void;
}

/** The sheet on the screen, with the way to paper. */
export function SheetView({ sheet, onClose }: SheetViewProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It takes the place of the search, wherever that was scrolled to.
    top.current?.scrollIntoView();
    top.current?.focus();
  }, []);
  return (
    <PageBody ref={top} tabIndex={-1} style={{ outline: 'none' }}>
      <PrintOnlySheet />
      <Stack $gap={12}>
        <Row $gap={10}>
          <Button appearance="primary" label="Print, or save as PDF" onClick={() => window.print()} />
          <Button label="Back to the search" onClick={onClose} />
        </Row>
        {!isIntact(sheet) && (
          <Notice weight="problem">
            <p>
              <b>This sheet was changed after it was made.</b> Its audit number no longer fits what stands on
              it. Do not use it; search anew.
            </p>
          </Notice>
        )}
        <SheetPaper sheet={sheet} />
      </Stack>
    </PageBody>
  );
}

function SheetPaper({ sheet }: { readonly sheet: Sheet }) {
  const made = new Date(sheet.created * 1000).toISOString().slice(0, 16).replace('T', ' ');
  return (
    <Paper id={SHEET_ID} aria-label={`Sheet ${sheet.audit}`}>
      <header>
        <h1>School uniform: shortlist of schools</h1>
        <span>
          Audit <b>{sheet.audit}</b>
          <br />
          {made} UTC, {showControls(sheet.author)}
        </span>
      </header>
      <p>
        <b>This is a lead, not a finding.</b> It says which schools’ uniforms fit what was seen. Other schools
        may wear the same, uniforms are handed on, and schools without data are not in it. Check with the
        school before anything rests on it.
      </p>
      {sheet.reference !== '' && (
        <p>
          <b>Reference:</b> {showControls(sheet.reference)}
        </p>
      )}
      <p>
        <b>Seen:</b> {sheet.seen.map(showControls).join('; ')}.
      </p>
      <p>
        <b>Searched:</b> {sheet.filteredSchools.toLocaleString('en')} of{' '}
        {sheet.allSchools.toLocaleString('en')} schools
        {sheet.filters.length > 0 && ` (${sheet.filters.map(showControls).join('; ')})`}, catalogue{' '}
        {showControls(sheet.catalogueVersion)}.
      </p>
      <ol>
        {sheet.schools.map((school) => (
          <SchoolItem key={school.key} school={school} />
        ))}
      </ol>
      <footer>
        <span>= agrees · ≈ near · ≠ differs · ? not known</span>
        <span>Find this sheet again by its audit number on the page Uniforms.</span>
      </footer>
    </Paper>
  );
}

function SchoolItem({ school }: { readonly school: SheetSchool }) {
  const contacts = [school.phone, school.email, school.site, school.address].filter((one) => one !== '');
  return (
    <li>
      <h2>
        {school.rank.toLocaleString('en')}. <bdi>{showControls(school.name)}</bdi> ({school.key})
      </h2>
      <p>
        {school.ties === 1
          ? 'No other school fits just so well.'
          : `${tieWords(school.ties, school.rank)}, this is one of them.`}{' '}
        {[school.status, school.place, school.authority, school.worn]
          .filter((one) => one !== '')
          .map(showControls)
          .join(' · ')}
      </p>
      <p>
        <b>Contact:</b>{' '}
        {contacts.length === 0 ? 'none in the base of schools' : contacts.map(showControls).join(' · ')}
        {school.asOf !== '' && ` (register of ${showControls(school.asOf)})`}
      </p>
      <p>
        {verdictOrder.flatMap((verdict) => {
          const reasons = school.reasons.filter((reason) => reason.verdict === verdict);
          if (reasons.length === 0) return [];
          return (
            <Fragment key={verdict}>
              <b>
                {verdictSigns[verdict]} {verdictWords[verdict]}:
              </b>{' '}
              {reasons.map(reasonWords).join(', ')}.{' '}
            </Fragment>
          );
        })}
      </p>
    </li>
  );
}

const verdictOrder = ['agrees', 'near', 'disagrees', 'unknown'] as const;

/** What was seen stands once, above; of what fits the name is enough. */
function reasonWords({ slot, has, verdict }: SheetReason): string {
  const name = showControls(slot);
  return verdict === 'near' || verdict === 'disagrees' ? `${name} (school: ${showControls(has)})` : name;
}
