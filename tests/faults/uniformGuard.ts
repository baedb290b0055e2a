// Faults of the page Uniforms: what its guard promises about pictures, and its answers about schools.
import type { DeliberateFault } from './list';

export const uniformGuardFaults: readonly DeliberateFault[] = [
  {
    name: 'known-picture-shown',
    what: 'a picture on the list of known abuse material is decoded and shown',
    file: 'src/pages/uniforms/guard/openPicture.ts',
    find: "  if (answer.value === 'known') return { kind: 'known', sha256: hashes.sha256 };\n",
    replace: '',
    caughtBy: ['src/pages/uniforms/guard/openPicture.test.ts'],
  },
  {
    name: 'unchecked-picture-shown',
    what: 'a picture is shown although its hash could not be checked',
    file: 'src/pages/uniforms/guard/openPicture.ts',
    find: '  if (!answer.ok)\n',
    replace: '  if (!answer.ok && file.size < 0)\n',
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
];
