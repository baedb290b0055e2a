// Two kinds of bundle. Pages: Splunk's template loads exactly one script per view, named after it, so no other chunk
// may exist and styles are put in by the script. Collectors: one file for the add-on's own Node, nothing to resolve.
const { existsSync, readdirSync } = require('node:fs');
const { basename, join } = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

const at = (...parts) => join(__dirname, ...parts);
const namesIn = (folder, isEntry) =>
  existsSync(at(folder)) ? readdirSync(at(folder)).filter(isEntry).sort() : [];

const pageEntries = () =>
  Object.fromEntries(
    namesIn('src/pages', (name) => existsSync(at('src/pages', name, 'index.tsx'))).map((name) => [
      name,
      at('src/pages', name, 'index.tsx'),
    ]),
  );
const collectorEntries = () =>
  Object.fromEntries(
    namesIn('bin', (name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => [
      basename(name, '.ts'),
      at('bin', name),
    ]),
  );

const shared = (name, target) => ({
  name,
  mode: 'production',
  devtool: false,
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          swcrc: false,
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target,
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    minimize: true,
    // Licence comments of what is bundled stay in the bundle: a second file beside it would be one more to ship.
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { format: { comments: 'some' } },
      }),
    ],
  },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  performance: { hints: false },
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  stats: 'errors-warnings',
});

module.exports = ({ kind } = {}) =>
  kind === 'collectors'
    ? {
        ...shared('collectors', 'es2022'),
        target: 'node24',
        entry: collectorEntries,
        output: { path: at('build/bundles/collectors'), filename: '[name].js', clean: true },
        // A stack trace of a collector must be readable in splunkd.log.
        optimization: { ...shared('collectors', 'es2022').optimization, minimize: false },
      }
    : {
        ...shared('pages', 'es2020'),
        target: ['web', 'es2020'],
        entry: pageEntries,
        output: { path: at('build/bundles/pages'), filename: '[name].js', clean: true },
      };
