// A thread of the build: it writes the zips of one file for each comuna.
import { parentPort, workerData } from 'node:worker_threads';
import { writeOneFiles, type OneFiles } from './one-files.ts';

parentPort?.postMessage(writeOneFiles(workerData as OneFiles));
