import { build } from 'astro';

// Builds the project of the working directory and tells its parent what that took.
const start = performance.now();
await build({ logLevel: 'error' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({
  seconds: (performance.now() - start) / 1e3,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakBytes: maxRSS * 1024,
});
