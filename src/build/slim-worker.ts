// A thread of the build: it cuts down the styles of some pages while others do the rest.
import { workerData } from 'node:worker_threads';
import { slimPart, type Part } from './slim-part.ts';

slimPart(workerData as Part);
