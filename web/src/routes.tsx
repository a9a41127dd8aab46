import type { ComponentType } from 'react';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { NotFound, RouteCrash } from './ui/pages.tsx';
import { Shell } from './ui/Shell.tsx';

/** What only a panorama has in its link: short links from before 工作台 stood at `/` still open it. */
const OF_PANORAMA = ['segment', 'view', 'face', 'flow'];

function oldLink({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  return OF_PANORAMA.some(key => searchParams.has(key)) ? redirect(`/panorama${search}`) : null;
}

/** A page is loaded when it is first opened. */
const page = (load: () => Promise<{ default: ComponentType }>) => async () => ({
  Component: (await load()).default,
});

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    errorElement: <RouteCrash />,
    hydrateFallbackElement: <div />,
    children: [
      {
        errorElement: <RouteCrash />,
        children: [
          { index: true, loader: oldLink, lazy: page(() => import('./views/home/index.tsx')) },
          { path: 'panorama', lazy: page(() => import('./views/panorama/index.tsx')) },
          { path: 'targets', lazy: page(() => import('./views/targets/index.tsx')) },
          { path: 'explore', lazy: page(() => import('./views/explore/index.tsx')) },
          { path: 'map', lazy: page(() => import('./views/map/index.tsx')) },
          { path: 'structure', lazy: page(() => import('./views/structure/index.tsx')) },
          { path: 'firms', lazy: page(() => import('./views/firms/index.tsx')) },
          { path: 'plan', lazy: page(() => import('./views/plan/index.tsx')) },
          { path: 'method', lazy: page(() => import('./views/method/index.tsx')) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];
