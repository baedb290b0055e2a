// Faults of the pages Uniforms and its intake: what they promise about pictures, about schools, and about who decides.
import type { DeliberateFault } from './list';

export const uniformGuardFaults: readonly DeliberateFault[] = [
  {
    name: 'known-picture-shown',
    what: 'a picture on the list of known abuse material is decoded and shown',
    file: 'src/queries/uniforms/checkedFile.ts',
    find: "answer.value === 'known'\n",
    replace: 'file.size < 0\n',
    caughtBy: ['src/pages/uniforms/guard/openPicture.test.ts'],
  },
  {
    name: 'unchecked-picture-shown',
    what: 'a picture is shown although its hash could not be checked',
    file: 'src/queries/uniforms/checkedFile.ts',
    find: 'if (!answer.ok) {',
    replace:
      "if (!answer.ok && file.size > 0) return { kind: 'checked', bytes, isUnchecked: false };\n  if (!answer.ok) {",
    caughtBy: ['src/pages/uniforms/guard/openPicture.test.ts'],
  },
  {
    name: 'dark-skin-unguarded',
    what: 'very dark skin counts as cloth',
    file: 'src/core/uniforms/guard/skin.ts',
    find: ' || isWarmDark(red, green, blue);',
    replace: ';',
    caughtBy: ['src/core/uniforms/guard/guard.test.ts'],
  },
  {
    name: 'sheet-not-on-record',
    what: 'a sheet is handed out that no audit number leads back to',
    file: 'src/pages/uniforms/sheet/SheetPanel.tsx',
    find: 'await stores.sheets.save([sheetSaid(sheet)], never);',
    replace: 'await stores.sheets.save([], never);',
    caughtBy: ['src/pages/uniforms/UniformsPage.test.tsx'],
  },
  {
    name: 'known-artwork-drawn',
    what: 'artwork on the list of known abuse material is drawn and shown',
    file: 'src/queries/uniforms/checkedFile.ts',
    find: 'return answer.value === ',
    replace: 'return file.size < 0 && answer.value === ',
    caughtBy: ['src/pages/uniformIntake/artwork/openArtwork.test.ts'],
  },
  {
    name: 'artwork-with-skin-shown',
    what: 'artwork with a face on it is taken in',
    file: 'src/pages/uniformIntake/artwork/openArtwork.ts',
    find: '  if (problem !== undefined) return refused(problem);\n',
    replace: '',
    caughtBy: ['src/pages/uniformIntake/artwork/openArtwork.test.ts'],
  },
  {
    name: 'own-submission-accepted',
    what: 'somebody accepts what he entered himself',
    file: 'src/core/uniforms/intake/moderation.ts',
    find: "by === '' || by === author",
    replace: "by === ''",
    caughtBy: ['src/core/uniforms/intake/moderation.test.ts'],
  },
  {
    name: 'taken-back-still-found',
    what: 'a decision is taken back, and its outfits are still searched',
    file: 'src/queries/uniforms/intakeStore.ts',
    find: '      undone: at,\n',
    replace: '',
    caughtBy: ['src/queries/uniforms/reopening.test.ts'],
  },
];
