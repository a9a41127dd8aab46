import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { aboutQuery } from '../api/queries.ts';
import type { About } from '../api/types.ts';
import { ErrorBox } from './states.tsx';

/** A page once it is known what is loaded; until then its skeleton, or what went wrong. */
export function WithAbout({
  skeleton,
  children,
}: {
  skeleton: ReactNode;
  children: (about: About) => ReactNode;
}) {
  const { data: about, error, refetch } = useQuery(aboutQuery);
  if (error) {
    return (
      <div className="page-note">
        <ErrorBox error={error} retry={() => refetch()} />
      </div>
    );
  }
  return about === undefined ? skeleton : children(about);
}
