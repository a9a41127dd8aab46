import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/client.ts';
import { type CheckResult, recordCheck } from '../../api/targets.ts';
import {
  type CheckForm,
  elsewhereOf,
  emptyFinding,
  emptyForm,
  type Fault,
  type Finding,
  faultsOf,
  inputOf,
  leftOutOf,
} from './check-form.ts';

/** What became of one segment of the form. */
export type Outcome = { saved: CheckResult } | { failed: unknown };

export interface CheckFormState {
  form: CheckForm;
  pending: string[];
  outcomes: ReadonlyMap<string, Outcome>;
  /** Empty until somebody tried to send. */
  faults: ReadonlyMap<string, Fault>;
  saving: boolean;
  patch: (patch: Partial<CheckForm>) => void;
  patchFinding: (segment: string, patch: Partial<Finding>) => void;
  /** Sends what is complete; resolves to the first faulty field, or null. */
  submit: () => Promise<string | null>;
}

/**
 * One form for one or several segments. Each segment is written by itself: what is saved stays saved, and
 * what the server refused stays in the form with the reason beside it.
 */
export function useCheckForm(
  segments: readonly string[],
  region: string,
  today: string,
  onSaved: (segment: string, result: CheckResult) => void,
): CheckFormState {
  const client = useQueryClient();
  const [form, setForm] = useState(() => emptyForm(segments, today));
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [tried, setTried] = useState(false);
  const pending = segments.filter(id => !isSaved(outcomes.get(id)));
  const faults = tried ? faultsOf(form, pending, today) : new Map<string, Fault>();
  const patch = (next: Partial<CheckForm>) => setForm(before => ({ ...before, ...next }));
  const patchFinding = (segment: string, next: Partial<Finding>) =>
    setForm(before => ({
      ...before,
      findings: {
        ...before.findings,
        [segment]: { ...(before.findings[segment] ?? emptyFinding()), ...next },
      },
    }));

  const sendOne = async (segment: string): Promise<Outcome> => {
    try {
      const saved = await recordCheck(inputOf(form, segment, region));
      onSaved(segment, saved);
      return { saved };
    } catch (error) {
      if (error instanceof ApiError) takeBackTo(segment, error);
      return { failed: error };
    }
  };
  /** A refusal that the officer can settle becomes a question beside the field. */
  const takeBackTo = (segment: string, error: ApiError) => {
    const finding = form.findings[segment] ?? emptyFinding();
    if (error.code === 'CONFLICT') {
      const more = leftOutOf(error.details).filter(
        firm => !finding.leftOut.some(known => known.id === firm.id),
      );
      patchFinding(segment, { leftOut: [...finding.leftOut, ...more] });
    }
    if (error.code === 'BAD_INPUT') {
      const key = elsewhereOf(finding, error.details);
      if (key !== null) patchFinding(segment, { elsewhere: [...new Set([...finding.elsewhere, key])] });
    }
  };

  const send = useMutation({
    mutationFn: async () => {
      const results = new Map(outcomes);
      // One after the other: each verdict is computed on the graph the one before left behind.
      for (const segment of pending) results.set(segment, await sendOne(segment));
      setOutcomes(results);
      return results;
    },
    onSuccess: async results => {
      if ([...results.values()].some(isSaved)) await client.invalidateQueries();
    },
  });
  const submit = async () => {
    setTried(true);
    const [first] = faultsOf(form, pending, today).keys();
    if (first !== undefined) return first;
    await send.mutateAsync();
    return null;
  };
  return { form, pending, outcomes, faults, saving: send.isPending, patch, patchFinding, submit };
}

export function isSaved(outcome: Outcome | undefined): outcome is { saved: CheckResult } {
  return outcome !== undefined && 'saved' in outcome;
}
