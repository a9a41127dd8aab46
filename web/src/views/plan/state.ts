import { idParam, type SetOptions, type StateOf, scopeSchema, textParam } from '../../url-state.ts';

/** What of the page stands in its link. */
export const planSchema = {
  ...scopeSchema,
  /** The goal or clause that is shown and marked. */
  clause: idParam,
  /** What is searched for within the plan. */
  q: textParam,
};

export type PageState = StateOf<typeof planSchema>;
export type SetPage = (patch: Partial<PageState>, options?: SetOptions) => void;
