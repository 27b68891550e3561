import fc from 'fast-check';

// Seeded by default, so that a red run is red for everyone; DEEP=1 draws fresh seeds and many more cases.
const deep = process.env['DEEP'] === '1';
fc.configureGlobal(deep ? { numRuns: 10_000 } : { numRuns: 200, seed: 20_231_231 });
