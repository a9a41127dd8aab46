/** What a request may change. The API knows the shape of a change, `api/ingest` how it is written. */
import type { CheckInput } from '../domain/check.ts';

export interface Recorder {
  /** Writes a check; returns its id. */
  record(input: CheckInput): Promise<string>;
  /** Takes a check back; returns the cell it was about. */
  retract(id: string): Promise<{ segment: string; region: string }>;
}
