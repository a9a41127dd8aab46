import type { ComponentType } from 'react';
import { Navigate, type RouteObject, useLocation } from 'react-router';
import { NotFound, RouteCrash } from './ui/pages.tsx';
import { Shell } from './ui/Shell.tsx';

/** `/` keeps its query string on the way to the panorama, so short links work. */
function Home() {
  const { search } = useLocation();
  return <Navigate to={{ pathname: '/panorama', search }} replace />;
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
      { index: true, element: <Home /> },
      {
        errorElement: <RouteCrash />,
        children: [
          { path: 'panorama', lazy: page(() => import('./views/panorama/index.tsx')) },
          { path: 'targets', lazy: page(() => import('./views/targets/index.tsx')) },
          { path: 'explore', lazy: page(() => import('./views/explore/index.tsx')) },
          { path: 'map', lazy: page(() => import('./views/map/index.tsx')) },
          { path: 'structure', lazy: page(() => import('./views/structure/index.tsx')) },
          { path: 'firms', lazy: page(() => import('./views/firms/index.tsx')) },
          { path: 'plan', lazy: page(() => import('./views/plan/index.tsx')) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];
