import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { usePlaces } from '../../ui/use-names.ts';

type Placed = { region: string | null; regionName: string | null };
export type PlaceOf = (firm: Placed) => string;

/** Where a firm is, in the reader's language; what is not known says so. */
export function usePlaceOf(firms: readonly Placed[]): PlaceOf {
  const { t } = useLanguage();
  const place = usePlaces(firms);
  return useCallback(firm => place(firm) ?? t.targets.placeUnknown, [place, t]);
}
