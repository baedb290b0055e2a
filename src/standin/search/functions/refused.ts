// Functions that Splunk has and the stand-in refuses, each with the reason: COVERAGE.md lists them, and a search that
// asks for one is told.
export const refusedFunctions: Readonly<Partial<Record<string, string>>> = {
  sigfig: 'it counts digits as they were written, which the tree of an expression does not keep',
  commands: 'it takes a search apart, which the documentation does not define well enough',
  lookup: 'lookups are read by the command lookup alone',
  cluster: 'its measure of likeness is not documented',
  getfields: 'it is not documented',
};
