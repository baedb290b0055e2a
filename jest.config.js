// One jest, four projects: what needs only code, what needs a DOM, what needs built packages, what needs a browser.
const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.[cm]?[jt]sx?$': '@swc/jest' },
  // Packages that ship only ES modules; jest runs CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(@noble|any-ascii|p-queue|tldts|tldts-core|d3-[a-z]+|internmap|delaunator|robust-predicates)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/emptyStyle.js' },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/data/', '<rootDir>/.cache/'],
};
module.exports = {
  // A watchdog against hanging, not a measure: machines that run several things at once are slow.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/src/**/*.test.ts',
        '<rootDir>/scripts/**/*.test.ts',
        '<rootDir>/tests/architecture/**/*.test.ts',
        '<rootDir>/tests/heldBack*/**/*.test.ts',
        '<rootDir>/tests/support/**/*.test.ts',
        '<rootDir>/tests/uniforms/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFiles: ['<rootDir>/tests/support/browserStubs.js'],
    },
    {
      ...shared,
      displayName: 'packages',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/packages/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'long',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.long.ts', '<rootDir>/tests/long/**/*.long.ts'],
    },
  ],
};
