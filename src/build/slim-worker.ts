// A thread of the build: it cuts down the styles of some pages while others do the rest.
import { parentPort, workerData } from 'node:worker_threads';
import { slimPart, type Part } from './slim-part.ts';

const part = workerData as Part;
slimPart(part);
parentPort?.postMessage(part.files.length);
