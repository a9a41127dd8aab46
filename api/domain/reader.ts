/** What the domain needs of the store: named statements, nothing else. */
export type { Reader } from '../store/store.ts';
