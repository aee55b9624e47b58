const { existsSync } = require('node:fs');
const { pure } = require('./scripts/house/borders.json');

const pureFolders = pure.filter((folder) => existsSync(`${__dirname}/src/${folder}`));

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[tj]s$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }] },
  // kysely is published as ES modules only; the program requires it as Node 24 can, jest has to translate it.
  transformIgnorePatterns: ['/node_modules/(?!kysely/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.cache', '<rootDir>/data'],
  testEnvironment: 'node',
  maxWorkers: 2,
  // A busy machine takes its time; no test waits for the clock.
  testTimeout: 60_000,
  // The pure folders decide what a partner is told: every branch of them is run.
  collectCoverageFrom: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
  coverageProvider: 'babel',
  coverageReporters: [['text', { skipFull: true }]],
  coverageThreshold: Object.fromEntries(pureFolders.map((folder) => [`./src/${folder}/`, { branches: 100 }])),
};
