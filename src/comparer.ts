// What a worker thread runs when `sitrep batch` compares reports.
export { compareStored as default } from './batch/comparing.ts';
