// A thread of the build: it makes some pages lighter while others make the rest.
import { parentPort, workerData } from 'node:worker_threads';
import { slimPart, type Part } from './slim-part.ts';

parentPort?.postMessage(await slimPart(workerData as Part));
