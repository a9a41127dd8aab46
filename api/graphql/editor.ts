/** Who may change the graph. */
import { AppError } from '../errors.ts';
import type { Context } from './context.ts';

/** Throws FORBIDDEN for everybody but this machine. */
export function requireEditor({ canEdit }: Context): void {
  if (!canEdit) {
    throw new AppError('FORBIDDEN', 'Checks can be recorded only on the machine that runs the server.');
  }
}
